package org.throughcare.bench.pages;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in who opens pages over HTTP, from several connections at once. */
final class Reading {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final double NANOS = 1e9;

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI base;

    Reading(int port, String username, String password) throws IOException, InterruptedException {
        base = URI.create("http://127.0.0.1:" + port);
        Matcher csrf = CSRF.matcher(get("/sign-in").body());
        if (!csrf.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        String form = "username=" + username + "&password=" + password + "&_csrf="
                + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(base.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302 || get("/").statusCode() != 200) {
            throw new IllegalStateException("signing in was answered with " + answer.statusCode());
        }
    }

    /** Opens {@code paths} in a random order from {@code connections} at once for {@code seconds}. */
    Latencies open(List<String> paths, int connections, double seconds, long seed) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(connections)) {
            long begin = System.nanoTime();
            long end = begin + (long) (seconds * NANOS);
            List<Callable<List<Double>>> work = new ArrayList<>();
            for (int reader = 0; reader < connections; reader++) {
                RandomGenerator random = new SplittableRandom(seed * connections + reader);
                work.add(() -> read(paths, random, end));
            }
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> done : readers.invokeAll(work)) {
                all.addAll(done.get());
            }
            double took = (System.nanoTime() - begin) / NANOS;
            return new Latencies(took, all);
        }
    }

    private List<Double> read(List<String> paths, RandomGenerator random, long end) throws Exception {
        List<Double> took = new ArrayList<>();
        while (System.nanoTime() < end) {
            String path = paths.get(random.nextInt(paths.size()));
            long asked = System.nanoTime();
            HttpResponse<String> answer = get(path);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered with " + answer.statusCode());
            }
            took.add((System.nanoTime() - asked) / NANOS_OF_A_MILLI);
        }
        return took;
    }

    /** Opens one page. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
    }
}
