package org.throughcare.bench.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a page of a case asks of the database, as scripts for pgbench. */
final class Statements {
    private static final String LEAF = """
            \\set number random(1, 999999999999)
            select ('00000000-0000-7000-8000-' || lpad(cast(:number as text), 12, '0')) as leaf \\gset
            """;

    private Statements() {}

    /**
     * The four statements that a page cannot do without, after on whose behalf: whether the case may be seen, its records,
     * their entries, and its open duties.
     */
    static List<Path> four(Path folder, long staff, List<Long> persons) throws IOException {
        return List.of(Files.writeString(
                folder.resolve("four.sql"), """
                \\set number random(0, %d)
                \\set person case %s end
                begin;
                select set_config('throughcare.staff', '%d', true), set_config('throughcare.now', now()::text, true), set_config('throughcare.case', :person::text, true), set_config('plan_cache_mode', 'force_generic_plan', true);
                select person, body from case_summary where person = :person;
                select s.id, s.kind, s.name_sealed, s.key_wrapped, s.person, s.last_sequence from subject s join case_part p on p.subject = s.id where p.person = :person;
                select sequence, body from entry where subject = :person order by sequence;
                select number, late, body from duty where person = :person and outcome = 'OPEN' and party = 'PROBATION' order by due_at;
                commit;
                """.formatted(persons.size() - 1, choice(persons), staff)));
    }

    /** Everything that pages asked, a script a page: reading, changing roles, writing audit twice and waiting for the disk. */
    static List<Path> all(Path folder, List<List<String>> pages) throws IOException {
        List<Path> scripts = new ArrayList<>();
        for (List<String> page : pages) {
            String text = page.stream()
                    .map(statement -> (statement.contains(":leaf") ? LEAF : "") + statement + ";\n")
                    .collect(Collectors.joining());
            scripts.add(Files.writeString(folder.resolve("all-" + scripts.size() + ".sql"), text));
        }
        return scripts;
    }

    private static String choice(List<Long> persons) {
        return IntStream.range(0, persons.size())
                .mapToObj(number -> "when :number = " + number + " then " + persons.get(number))
                .collect(Collectors.joining(" "));
    }
}
