package org.throughcare.service.feeds;

import org.throughcare.service.access.Act;
import org.throughcare.service.access.Post;

/** Somebody asked for what their post is not given. */
public class NotForThisPost extends RuntimeException {
    NotForThisPost(Post post, Act act) {
        super("a " + post.title() + " may not " + act);
    }
}
