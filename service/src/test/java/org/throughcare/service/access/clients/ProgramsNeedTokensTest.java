package org.throughcare.service.access.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughcare.service.access.ClientCaller;
import org.throughcare.service.access.ClientScope;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.clients.RegisteringClient.Registration;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.Program;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;
import org.throughcare.service.keys.Keyring;

/** A program reaches the interface with a good token for what it is registered for, and in no other way. */
@ServiceTestAtATime
@Import(ProgramsNeedTokensTest.AnInterface.class)
@TestPropertySource(properties = "throughcare.api.token-requests=30")
class ProgramsNeedTokensTest {
    private static final String SENDING = "/api/feeds/test/caller";
    private static final String READING = "/api/v1/test-caller";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private RegisteringClient registering;

    @Autowired
    private SigningKeys keys;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    private final List<Program> programs = new ArrayList<>();
    private String id = "";

    @RestController
    static class AnInterface {
        @GetMapping(SENDING)
        String sends(ClientCaller caller) {
            return caller.id() + " of " + caller.source();
        }

        @GetMapping(READING)
        String reads(ClientCaller caller, SignedIn who) {
            return caller.id() + " as " + who.staff().username();
        }
    }

    @BeforeEach
    void aMinuteOfItsOwn() {
        int number = NUMBER.incrementAndGet();
        id = "feed-" + number;
        clock.pass(Duration.ofHours(number));
    }

    @AfterEach
    void close() {
        programs.forEach(Program::close);
        clock.set(SettableClock.START);
    }

    @Test
    void aFeedIsKnownByItsToken() {
        Program feed = feed();
        HttpResponse<String> answer = feed.reads(SENDING, feed.token(ClientScope.FEED_SEND));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(id + " of PRISON");
    }

    @Test
    void aPartnerActsAsTheMemberOfItsStaffAndIsCutWithThem() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Hired police = organisation.hire(Post.POLICE_OFFICER, Place.NONE);
        Program partner = program(registering.register(Program.OPERATOR, Program.aPartner(id, police.id())));
        String token = partner.token(ClientScope.CASE_READ);
        assertThat(partner.reads(READING, token).body()).isEqualTo(id + " as " + police.username());
        organisation.leaves(police);
        refused(partner.reads(READING, token), 401);
    }

    @Test
    void withoutATokenNothingIsReached() {
        HttpResponse<String> answer = feed().reads(SENDING, null);
        refused(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        refused(feed().reads("/api/nowhere", null), 401);
    }

    @Test
    void aTokenForOneThingOpensNothingElse() {
        Program feed = feed();
        String token = feed.token(ClientScope.FEED_SEND);
        refused(feed.reads(READING, token), 403);
        refused(feed.reads("/api/nowhere", token), 403);
        assertThat(feed.reads("/organisation", token).statusCode()).isEqualTo(401);
    }

    @Test
    void aScopeThatAProgramIsNotRegisteredForIsNotGiven() {
        HttpResponse<String> answer = feed().asks("case.read");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_scope");
    }

    @Test
    void aTokenRunsOut() {
        Program feed = feed();
        String token = feed.token(ClientScope.FEED_SEND);
        clock.pass(Duration.ofMinutes(14));
        assertThat(feed.reads(SENDING, token).statusCode()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(2).plusSeconds(1));
        refused(feed.reads(SENDING, token), 401);
    }

    @Test
    void aForgedTokenIsRefused() throws JOSEException, ParseException {
        Program feed = feed();
        SignedJWT good = SignedJWT.parse(feed.token(ClientScope.FEED_SEND));
        JWTClaimsSet claims = good.getJWTClaimsSet();
        ECKey ours = keys.current();
        ECKey theirs = new ECKeyGenerator(Curve.P_256).keyID(ours.getKeyID()).generate();
        refused(feed.reads(SENDING, signed(theirs, claims)), 401);
        refused(feed.reads(SENDING, new PlainJWT(claims).serialize()), 401);
        refused(feed.reads(SENDING, good.serialize().replaceAll("\\.[^.]*$", ".AAAA")), 401);
        refused(feed.reads(SENDING, "nonsense"), 401);
        JWTClaimsSet.Builder elsewhere = new JWTClaimsSet.Builder(claims);
        refused(feed.reads(SENDING, signed(ours, elsewhere.audience("another").build())), 401);
        refused(
                feed.reads(
                        SENDING,
                        signed(
                                ours,
                                new JWTClaimsSet.Builder(claims)
                                        .issuer("another")
                                        .build())),
                401);
        assertThat(feed.reads(SENDING, signed(ours, claims)).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenThatSaysMoreThanTheRegisterDoesNotCount() throws JOSEException, ParseException {
        Program feed = feed();
        JWTClaimsSet claims = SignedJWT.parse(feed.token(ClientScope.FEED_SEND)).getJWTClaimsSet();
        JWTClaimsSet more = new JWTClaimsSet.Builder(claims)
                .claim("scope", List.of("feed.send", "case.read"))
                .build();
        refused(feed.reads(READING, signed(keys.current(), more)), 403);
    }

    @Test
    void aProgramThatIsSwitchedOffIsRefusedAtOnce() {
        Program feed = feed();
        String token = feed.token(ClientScope.FEED_SEND);
        assertThat(registering.switchOff(Program.OPERATOR, id)).isTrue();
        refused(feed.reads(SENDING, token), 401);
        assertThat(feed.asks("feed.send").statusCode()).isEqualTo(401);
        assertThat(registering.switchOff(Program.OPERATOR, id)).isFalse();
    }

    @Test
    void anotherSecretPutsAnEndToTheOneBefore() {
        Program before = feed();
        Program after = program(registering.register(Program.OPERATOR, Program.aFeed(id, "PRISON", 100)));
        assertThat(before.asks("feed.send").statusCode()).isEqualTo(401);
        assertThat(after.asks("feed.send").statusCode()).isEqualTo(200);
    }

    @Test
    void anUnknownProgramAndAWrongSecretGetTheSameAnswer() {
        feed();
        HttpResponse<String> wrong = program("wrong").asks("feed.send");
        Program unknown = new Program("nobody", "wrong", port);
        programs.add(unknown);
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(unknown.asks("feed.send").body()).isEqualTo(wrong.body());
        assertThat(wrong.body()).contains("invalid_client").doesNotContain(id);
    }

    @Test
    void moreCallsInAMinuteThanAgreedAreRefused() {
        Program feed = program(registering.register(Program.OPERATOR, Program.aFeed(id, "PRISON", 2)));
        String token = feed.token(ClientScope.FEED_SEND);
        assertThat(feed.reads(SENDING, token).statusCode()).isEqualTo(200);
        assertThat(feed.reads(SENDING, token).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = feed.reads(SENDING, token);
        refused(answer, 429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        clock.pass(Duration.ofMinutes(1));
        assertThat(feed.reads(SENDING, token).statusCode()).isEqualTo(200);
    }

    @Test
    void moreRequestsForTokensInAMinuteThanAreGivenAreRefusedWhoeverAsks() {
        Program feed = feed();
        for (int number = 0; number < 30; number++) {
            assertThat(program("wrong").asks("feed.send").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> answer = feed.asks("feed.send");
        refused(answer, 429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        clock.pass(Duration.ofMinutes(1));
        assertThat(feed.asks("feed.send").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsIssuedIsAuditedAndNoSecretIsKept() {
        String secret = registering.register(Program.OPERATOR, Program.aFeed(id, "PRISON", 10));
        program(secret).token(ClientScope.FEED_SEND);
        assertThat(transactions.as(
                        new Acting.Sealer("test"),
                        () -> jdbc.sql(
                                        "select actor || ' ' || act from audit_leaf where actor like '%' || ? or route like '%' || ?")
                                .param(id)
                                .param(id)
                                .query(String.class)
                                .list()))
                .containsExactlyInAnyOrder(
                        "system:client " + id + " TOKEN_ISSUED", Program.OPERATOR.name() + " API_CLIENT_REGISTERED");
        assertThat(transactions.as(
                        Program.OPERATOR,
                        () -> jdbc.sql("select api_client::text from api_client where id = ?")
                                .param(id)
                                .query(String.class)
                                .single()))
                .doesNotContain(secret);
    }

    @Test
    void whatMakesNoProgramIsNotRegistered() {
        for (Set<ClientScope> scopes : List.of(Set.of(ClientScope.CASE_READ), Set.<ClientScope>of())) {
            assertThatThrownBy(() -> new Registration(
                            "a-feed", ClientCaller.Kind.FEED, "PRISON", null, "a test", scopes, 1, Duration.ofDays(1)))
                    .hasMessageContaining("scopes of its kind");
        }
        assertThatThrownBy(() -> Program.aFeed("A feed", "PRISON", 1)).hasMessageContaining("lower-case");
        assertThatThrownBy(() -> Program.aFeed("a-feed", "PRISON", 0)).hasMessageContaining("at least once");
    }

    private static String signed(ECKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\":", "\"detail\":");
    }

    private Program feed() {
        return program(registering.register(Program.OPERATOR, Program.aFeed(id, "PRISON", 1_000)));
    }

    private Program program(String secret) {
        Program program = new Program(id, secret, port);
        programs.add(program);
        return program;
    }
}
