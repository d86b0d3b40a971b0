package org.throughcare.commands.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughcare.practice.calendar.BankHoliday;
import org.throughcare.practice.calendar.Division;

class BankHolidayFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    wales,2022-06-03,Jubilee,false | "wales" is not one of england-and-wales, scotland and northern-ireland
                    scotland,2022-02-30,Jubilee,false | "2022-02-30" is not a date such as 2022-06-03
                    scotland,2022-06-03,,false | the day on 2022-06-03 has no name
                    scotland,2022-06-03,Jubilee,perhaps | projected is "perhaps", neither true nor false
                    scotland,2022-06-03,Jubilee | "scotland,2022-06-03,Jubilee" has 3 fields, not the four of division,date,name,projected
                    scotland,2022-06-02,Jubilee,false | Scotland already keeps 2022-06-02, on line 3
                    """)
    void aRowThatCannotBeRightIsRefusedByFileLineAndReason(String row, String reason, @TempDir Path folder)
            throws IOException {
        Path file = written(folder, "# Ours", "division,date,name,projected", "scotland,2022-06-02,Spring,false", row);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidayFile.read(file))
                .withMessage(file + ", line 4: " + reason);
    }

    @Test
    void aFileWithoutItsHeadingIsRefused(@TempDir Path folder) throws IOException {
        Path file = written(folder, "scotland,2022-06-02,Spring,false");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BankHolidayFile.read(file))
                .withMessage(file + ", line 1: the first row must be \"division,date,name,projected\"");
    }

    @Test
    void twoDivisionsMayKeepTheSameDay(@TempDir Path folder) throws IOException {
        Path file = written(
                folder,
                "division,date,name,projected",
                "scotland,2028-11-30,St Andrew’s Day,true",
                "",
                "northern-ireland,2028-11-30,A day of its own,false");

        assertThat(BankHolidayFile.read(file))
                .containsExactly(
                        new BankHoliday(Division.SCOTLAND, LocalDate.of(2028, 11, 30), "St Andrew’s Day", true),
                        new BankHoliday(
                                Division.NORTHERN_IRELAND, LocalDate.of(2028, 11, 30), "A day of its own", false));
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("none.csv");

        assertThatThrownBy(() -> BankHolidayFile.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Could not read " + file);
    }

    private static Path written(Path folder, String... lines) throws IOException {
        return Files.write(folder.resolve("bank-holidays.csv"), List.of(lines));
    }
}
