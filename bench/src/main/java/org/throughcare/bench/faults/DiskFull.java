package org.throughcare.bench.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The disk of the data folder, a small one of its own, is filled under load and emptied again. Needs Linux and root. */
final class DiskFull implements Trial {
    private static final int WRITERS = 4;
    private static final int ASKING = 9;
    private static final long LONGEST = 90_000;
    private static final String SIZE = "200m";

    @Override
    public String name() {
        return "Disk full under load: writes are answered with 503, nothing is half-written, and it goes on once there is space";
    }

    @Override
    public Set<Defence> rests() {
        return EnumSet.of(Defence.TOLD_APART);
    }

    @Override
    public Outcome run(Path folder, Set<Defence> off) throws IOException, InterruptedException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path acks = folder.resolve("acknowledged");
        Path log = folder.resolve("log");
        List<String> ownDisk = List.of(
                "unshare",
                "-m",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + SIZE + " none \"$0\" && exec \"$@\"",
                data.toString());
        try (Child writing = Child.started(
                        log,
                        ownDisk,
                        Writing.class,
                        data.toString(),
                        acks.toString(),
                        Integer.toString(WRITERS),
                        Defence.write(off),
                        "check");
                HttpClient client = HttpClient.newHttpClient()) {
            String door = writing.line(line -> line.startsWith("http"));
            writing.line("writing"::equals);
            Outages.untilWritten(acks, 40);
            writing.say("fill");
            HttpResponse<String> refused = until(client, door, 503);
            boolean problem =
                    refused.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                            && refused.headers().firstValue("Retry-After").isPresent();
            long freed = System.currentTimeMillis();
            writing.say("free");
            until(client, door, 200);
            long again = System.currentTimeMillis() - freed;
            Outages.untilWritten(acks, 40);
            writing.end();
            Found found = Found.read(writing.line(Found::isOne));
            return new Outcome(
                    found.whole() && problem,
                    found.words() + "; answered "
                            + (problem ? "503 as a problem with a time to try again" : refused.body()) + "; writing "
                            + again + " ms after there was space");
        }
    }

    private static HttpResponse<String> until(HttpClient client, String door, int status)
            throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + LONGEST;
        HttpResponse<String> answer = null;
        for (int number = 1; System.currentTimeMillis() < end; number++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(door + "/trial/" + ASKING + "/" + status + number))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == status) {
                return answer;
            }
            if (answer.statusCode() != 200 && answer.statusCode() != 503) {
                break;
            }
        }
        throw new IOException("no " + status + " was answered in " + LONGEST + " ms, but "
                + (answer == null ? "nothing" : answer.statusCode() + " " + answer.body()));
    }
}
