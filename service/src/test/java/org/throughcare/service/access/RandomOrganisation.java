package org.throughcare.service.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;

/** An organisation drawn from a seed: every kind of connection with a case occurs, alone and mixed, now, before and after. */
final class RandomOrganisation {
    private static final List<Post> POSTS = List.of(Post.values());
    private static final List<String> PRISONS = List.of("MDI", "LEI", "BWI");

    private final RandomGenerator random;
    private final Organisation organisation;
    private final Instant around;
    private final List<Place> places = new ArrayList<>();
    private final List<Hired> staff = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    private RandomOrganisation(long seed, Organisation organisation, Instant around) {
        random = new SplittableRandom(seed);
        this.organisation = organisation;
        this.around = around;
    }

    /** One of {@code staff} members and {@code cases} cases, with everything that has a time lying about {@code around}. */
    static RandomOrganisation drawn(long seed, int staff, int cases, Organisation organisation, Instant around) {
        RandomOrganisation drawn = new RandomOrganisation(seed, organisation, around);
        drawn.places();
        for (int number = 0; number < staff; number++) {
            drawn.hire(POSTS.get(number % POSTS.size()));
        }
        for (int number = 0; number < cases; number++) {
            drawn.open();
        }
        drawn.limits();
        drawn.openings();
        drawn.links();
        drawn.staff.stream().filter(_ -> drawn.chance(10)).forEach(organisation::leaves);
        return drawn;
    }

    List<Hired> staff() {
        return staff;
    }

    List<Long> cases() {
        return cases.stream().map(Case::person).toList();
    }

    private void places() {
        for (int region = 0; region < 2; region++) {
            String name = organisation.region();
            for (int unit = 0; unit < 3; unit++) {
                Place first = organisation.unitIn(name);
                places.add(first);
                places.add(organisation.teamIn(first));
            }
        }
    }

    private void hire(Post post) {
        Place place = switch (random.nextInt(6)) {
            case 0 -> Place.NONE;
            case 1 -> one(places).withoutTeam();
            default -> one(places);
        };
        staff.add(organisation.hire(post, place.in(chance(50) ? one(PRISONS) : null)));
    }

    private void open() {
        Place place = chance(5) ? Place.NONE : one(places);
        cases.add(organisation.open(
                place.in(chance(40) ? one(PRISONS) : null), chance(70) ? one(staff) : null, chance(20), chance(15)));
    }

    private void limits() {
        for (Case limited : cases) {
            if (chance(25)) {
                EnumSet.allOf(Post.class).stream()
                        .limit(random.nextInt(4) + 1)
                        .map(_ -> one(staff))
                        .distinct()
                        .forEach(excluded -> organisation.exclude(limited.person(), excluded, somewhen()));
            }
            if (chance(25)) {
                Hired[] listed = staff.stream().filter(_ -> chance(25)).toArray(Hired[]::new);
                organisation.restrict(limited.person(), somewhen(), listed);
            }
        }
    }

    private void openings() {
        for (Hired hired : staff) {
            for (int number = random.nextInt(12); number > 0; number--) {
                Instant starts = somewhen();
                organisation.grant(
                        one(cases).person(),
                        hired,
                        one(List.of(Grant.Basis.values())),
                        starts,
                        starts.plus(Duration.ofHours(random.nextInt(1, 48))),
                        chance(50)
                                ? new Area[0]
                                : Set.of(one(List.of(Area.values()))).toArray(Area[]::new));
            }
            if (chance(15)) {
                Instant starts = somewhen();
                String region = one(places).region();
                organisation.onCall(
                        hired,
                        region == null ? "" : region,
                        starts,
                        starts.plus(Duration.ofHours(random.nextInt(1, 24))));
            }
        }
    }

    private void links() {
        for (int number = cases.size() / 10; number > 0; number--) {
            Case part = cases.removeLast();
            organisation.link(part, one(cases));
        }
    }

    private Instant somewhen() {
        return around.plus(Duration.ofHours(random.nextInt(-36, 24)));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
