package org.letopis.page;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Block;
import org.letopis.model.Moment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
    static LiveBlog of(List<JsonScript> scripts) {
        for (JsonScript script : scripts) {
            JsonNode root = script.holds(KEY) ? script.root() : null;
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
        List<long[]> runs = blocks.stream().map(block -> lookedUp(block.text())).toList();
        Map<Long, Post> byRun = byRun(runs);
        var timed = new ArrayList<Block>();
        boolean any = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Post post = post(runs.get(i), byRun);
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

    /// The first post that has each of the runs that are looked up; a blog has many more.
    private Map<Long, Post> byRun(List<long[]> lookedUp) {
        var wanted = new HashSet<Long>();
        lookedUp.forEach(runs -> Arrays.stream(runs).forEach(wanted::add));
        var byRun = new HashMap<Long, Post>();
        for (Post post : posts) {
            long[] words = words(post.headline() + " . " + Fragment.line(post.text()));
            for (int i = 0; i + RUN <= words.length; i++) {
                long run = run(words, i, RUN);
                if (wanted.contains(run)) {
                    byRun.putIfAbsent(run, post);
                }
            }
            long[] headline = words(post.headline());
            byRun.putIfAbsent(run(headline, 0, headline.length), post);
        }
        return byRun;
    }

    /// The first runs of a block; of a short one, all of it.
    private static long[] lookedUp(String block) {
        long[] words = words(block);
        if (words.length < RUN) {
            return new long[] {run(words, 0, words.length)};
        }
        long[] runs = new long[Math.min(LOOKED_UP, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = run(words, i, RUN);
        }
        return runs;
    }

    private static @Nullable Post post(long[] runs, Map<Long, Post> byRun) {
        for (long run : runs) {
            Post post = byRun.get(run);
            if (post != null) {
                return post;
            }
        }
        return null;
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
