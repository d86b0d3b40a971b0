package org.throughcare.journeys;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link of the service from the first page of whoever is signed in, a few of each kind of page. */
final class Crawl {
    /** So many pages of one kind are asked for: a list of cases leads to hundreds that are made alike. */
    private static final int OF_A_KIND = 2;

    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*?href=\"(/[^\"#]*)");

    private final Visit visit;
    private final Map<String, Integer> asked = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> dead = new ArrayList<>();

    private Crawl(Visit visit) {
        this.visit = visit;
    }

    /**
     * What was found.
     *
     * @param first the first address of every kind of page, by kind
     * @param dead every link that was not answered with a page, with the answer
     */
    record Found(Map<String, String> first, List<String> dead) {}

    static Found from(Visit visit, String start) {
        Crawl crawl = new Crawl(visit);
        Map<String, String> first = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        crawl.seen.add(start);
        while (!open.isEmpty()) {
            String address = open.pop();
            if (crawl.asked.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
                first.putIfAbsent(kind(address), address);
                crawl.links(address).stream().filter(crawl.seen::add).forEach(open::add);
            }
        }
        return new Found(first, crawl.dead);
    }

    private List<String> links(String address) {
        APIResponse answer = visit.page()
                .request()
                .get(visit.base() + address, RequestOptions.create().setHeader("Accept", "text/html"));
        if (answer.status() != 200) {
            dead.add(address + " is answered with " + answer.status());
            return List.of();
        }
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(answer.text());
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
