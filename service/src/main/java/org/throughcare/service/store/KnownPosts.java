package org.throughcare.service.store;

/** Tells the posts that people are employed in from other words that stand as the source of an entry. */
public interface KnownPosts {
    /** Whether {@code words} is what a post is called. */
    boolean isPost(String words);
}
