package org.letopis.page;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Block;
import org.letopis.model.Moment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The posts of a live blog with their times, as schema.org's `liveBlogUpdate` lists them.
record LiveBlog(List<Post> posts) {
    private static final LiveBlog NONE = new LiveBlog(List.of());

    private static final String KEY = "liveBlogUpdate";

    /// So many words in a row show that a block is of a post; ours.
    private static final int RUN = 5;

    /// Places in a block where its runs are looked up; ours.
    private static final int LOOKED_UP = 5;

    /// The golden ratio times 2^64, odd: spreads neighbouring numbers, as in SplitMix.
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final int MOST_POSTS = 2000;

    /// @param time null where it is not given
    record Post(@Nullable Moment time, String headline, String text) {}

    /// @param scripts of JSON-LD
    static LiveBlog of(List<String> scripts) {
        for (String script : scripts) {
            JsonNode root = script.contains(KEY) ? JsonLd.parse(script) : null;
            JsonNode updates = root == null ? null : root.findValue(KEY);
            if (updates != null) {
                return of(updates);
            }
        }
        return NONE;
    }

    private static LiveBlog of(JsonNode updates) {
        var posts = new ArrayList<Post>();
        for (JsonNode update : updates.isArray() ? updates : List.of(updates)) {
            String headline = Fragment.line(update.path("headline").asText(""));
            String text = update.path("articleBody").asText("");
            Moment time = DateReader.read(update.path("datePublished").asText("")).orElse(null);
            if (posts.size() < MOST_POSTS) {
                posts.add(new Post(time, headline, text));
            }
        }
        return new LiveBlog(posts);
    }

    /// The blocks with the times of the posts that they are of. Where the page shows none of the posts, they follow.
    ///
    /// @param blocks as the page shows them
    List<Block> timed(List<Block> blocks) {
        if (posts.isEmpty()) {
            return blocks;
        }
        Map<Long, Post> byRun = byRun();
        var timed = new ArrayList<Block>();
        boolean any = false;
        for (Block block : blocks) {
            Post post = post(block.text(), byRun);
            any |= post != null;
            timed.add(post == null ? block : new Block(block.kind(), block.text(), post.time()));
        }
        if (!any) {
            posts.forEach(post -> add(post, timed));
        }
        return timed;
    }

    private static void add(Post post, List<Block> blocks) {
        if (!post.headline().isEmpty()) {
            blocks.add(new Block(Block.Kind.SUBHEADING, post.headline(), post.time()));
        }
        for (Block block : Fragment.of(post.text(), post.headline()).blocks()) {
            blocks.add(new Block(block.kind(), block.text(), post.time()));
        }
    }

    private Map<Long, Post> byRun() {
        var byRun = new HashMap<Long, Post>();
        for (Post post : posts) {
            long[] words = words(post.headline() + " . " + Fragment.line(post.text()));
            for (int i = 0; i + RUN <= words.length; i++) {
                byRun.putIfAbsent(run(words, i, RUN), post);
            }
            long[] headline = words(post.headline());
            byRun.putIfAbsent(run(headline, 0, headline.length), post);
        }
        return byRun;
    }

    private static @Nullable Post post(String block, Map<Long, Post> byRun) {
        long[] words = words(block);
        for (int i = 0; i < LOOKED_UP && i + RUN <= words.length; i++) {
            Post post = byRun.get(run(words, i, RUN));
            if (post != null) {
                return post;
            }
        }
        return words.length < RUN ? byRun.get(run(words, 0, words.length)) : null;
    }

    /// Some words in a row as one number; that of other words would have to be made up.
    private static long run(long[] words, int from, int count) {
        long run = count;
        for (int i = from; i < from + count; i++) {
            run = (run + words[i]) * MIX;
            run ^= run >>> 32;
        }
        return run;
    }

    /// The words of a text, a number each.
    private static long[] words(String text) {
        String fold = Characters.fold(text);
        long[] words = new long[fold.length() / 2 + 1];
        int count = 0;
        long word = 0;
        for (int i = 0; i <= fold.length(); i++) {
            if (i < fold.length() && fold.charAt(i) != ' ') {
                word = (word + fold.charAt(i)) * MIX;
                word ^= word >>> 32;
            } else if (word != 0) {
                words[count++] = word;
                word = 0;
            }
        }
        return Arrays.copyOf(words, count);
    }
}
