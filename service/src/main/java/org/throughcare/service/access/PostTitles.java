package org.throughcare.service.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughcare.service.store.KnownPosts;

/** What posts are called: what is recorded here names the post of whoever recorded it as its source. */
@Component
class PostTitles implements KnownPosts {
    private final Set<String> titles = Stream.of(Post.values()).map(Post::title).collect(Collectors.toSet());

    @Override
    public boolean isPost(String words) {
        return titles.contains(words);
    }
}
