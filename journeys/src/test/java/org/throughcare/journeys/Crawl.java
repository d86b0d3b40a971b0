package org.throughcare.journeys;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link of the service from the first page of whoever is signed in, a few of each kind of page. */
final class Crawl {
    /** So many pages of one kind are asked for: a list of cases leads to hundreds that are made alike. */
    private static final int OF_A_KIND = 2;

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"(/[^\"#]*)");

    /** So many pages are asked for at the same time. */
    private static final int AT_ONCE = 4;

    private final Visit visit;
    private final HttpClient client;
    private final String cookies;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> dead = new ArrayList<>();

    private Crawl(Visit visit, HttpClient client) {
        this.visit = visit;
        this.client = client;
        cookies = visit.cookies();
    }

    /**
     * What was found.
     *
     * @param first the first address of every kind of page, by kind
     * @param dead every link that was not answered with a page, with the answer
     */
    record Found(Map<String, String> first, List<String> dead) {}

    static Found from(Visit visit, String start) {
        try (HttpClient client =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            return new Crawl(visit, client).from(start);
        }
    }

    private Found from(String start) {
        Map<String, String> first = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        seen.add(start);
        while (!open.isEmpty()) {
            List<String> wave = new ArrayList<>();
            while (!open.isEmpty() && wave.size() < AT_ONCE) {
                String address = open.pop();
                if (asked.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
                    first.putIfAbsent(kind(address), address);
                    wave.add(address);
                }
            }
            answers(wave)
                    .forEach((address, answer) ->
                            links(address, answer).stream().filter(seen::add).forEach(open::add));
        }
        return new Found(first, dead);
    }

    /** What is answered at each address, in their order; they are asked for at the same time. */
    private Map<String, HttpResponse<String>> answers(List<String> addresses) {
        Map<String, CompletableFuture<HttpResponse<String>>> asking = new LinkedHashMap<>();
        addresses.forEach(address -> asking.put(
                address,
                client.sendAsync(
                        HttpRequest.newBuilder(URI.create(visit.base() + address))
                                .header("Accept", "text/html")
                                .header("Cookie", cookies)
                                .build(),
                        BodyHandlers.ofString())));
        Map<String, HttpResponse<String>> answers = new LinkedHashMap<>();
        asking.forEach((address, answer) -> answers.put(address, answer.join()));
        return answers;
    }

    private List<String> links(String address, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            dead.add(address + " is answered with " + answer.statusCode());
            return List.of();
        }
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(answer.body());
        while (link.find()) {
            links.add(link.group(1).replace("&amp;", "&"));
        }
        return links;
    }

    /**
     * What pages that are made alike have in common: their address without numbers, ids and what was chosen or typed; only which
     * form it is still tells pages apart.
     */
    static String kind(String address) {
        return address.replaceAll("/[A-Z][0-9]{6}", "/{crn}")
                .replaceAll("/[0-9]+", "/{id}")
                .replaceAll("([?&](?!what=|type=)[a-z]+)=[^&]*", "$1");
    }
}
