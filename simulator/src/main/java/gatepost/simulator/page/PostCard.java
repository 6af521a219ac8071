package gatepost.simulator.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One post with its pictures, its comments and the form for a further comment. */
final class PostCard {

  private final Wording wording;
  private final Moment moment;

  PostCard(Wording wording, Moment moment) {
    this.wording = wording;
    this.moment = moment;
  }

  Html of(AccountCard account, ShownPost post, Viewer viewer) {
    return Html.of(
        """
        <article class="card post" id="post-{}" aria-label="Post by {}">
        <header><span class="avatar" aria-hidden="true">{}</span><div><strong>{}</strong>
        <a class="soft small" href="{}">{}</a></div></header>
        <div class="words">{}</div>
        {}{}{}
        <section class="comments" aria-label="{}">{}{}</section>
        {}
        </article>
        """,
        post.id(),
        account.name(),
        Avatars.initial(account.name()),
        account.name(),
        post.path(),
        moment.of(post.time()),
        post.text(),
        post.link().map(PostCard::link),
        pictures(post.pictures()),
        post.further().stream().map(this::part).toList(),
        plural(post.comments().size()),
        post.comments().stream().filter(viewer::sees).map(comment -> comment(comment, viewer)).toList(),
        hiddenNote(post.comments(), viewer),
        form(account, post, viewer));
  }

  private Html part(ShownPost.Part part) {
    return Html.of(
        "<div class=\"part\" id=\"post-{}\"><a class=\"soft small\" href=\"{}\">{}</a><div class=\"words\">{}</div></div>",
        part.id(),
        part.path(),
        moment.of(part.time()),
        part.text());
  }

  private Html comment(ShownComment comment, Viewer viewer) {
    Html note =
        !comment.hidden()
            ? Html.NONE
            : viewer instanceof Viewer.Author
                ? Html.of("<p class=\"flag\">{}. The person who wrote it is not told and still sees it.</p>", wording.hidden())
                : Html.of("<p class=\"flag\">{}</p>", wording.hidden());
    return Html.of(
        """
        <div class="comment{}{}" id="comment-{}"><span class="avatar small" aria-hidden="true">{}</span>
        <div class="bubble"><p><strong>{}</strong>{} <span class="soft small">{}</span></p><p class="words">{}</p>{}</div></div>
        """,
        comment.hidden() ? " hidden-comment" : "",
        comment.answer() ? " answer" : "",
        comment.id(),
        Avatars.initial(comment.author()),
        comment.author(),
        comment.byAccount() ? new Html(" <span class=\"badge\">the account itself</span>") : Html.NONE,
        moment.of(comment.time()),
        comment.text(),
        note);
  }

  private Html hiddenNote(List<ShownComment> comments, Viewer viewer) {
    long unseen = comments.stream().filter(comment -> !viewer.sees(comment)).count();
    if (unseen == 0) {
      return Html.NONE;
    }
    return Html.of(
        "<p class=\"aside\">{} {} hidden: {}</p>",
        plural(unseen),
        unseen == 1 ? "is" : "are",
        wording.hiddenExplained());
  }

  private Html form(AccountCard account, ShownPost post, Viewer viewer) {
    String author = viewer instanceof Viewer.Author someone ? someone.name() : "";
    return Html.of(
        """
        <details class="write"{}><summary>Write a {} as a parent</summary>
        <form method="post" action="{}/comments">
        <input type="hidden" name="postId" value="{}">
        <label>Name of the parent<input name="author" required maxlength="80" autocomplete="off" value="{}"></label>
        <label>Their {}<textarea name="text" required maxlength="8000" rows="3"></textarea></label>
        <button>Publish this {}</button>
        </form></details>
        """,
        post.comments().isEmpty() ? new Html(" open") : Html.NONE,
        wording.comment(),
        account.path(),
        post.id(),
        author,
        wording.comment(),
        wording.comment());
  }

  private static Html pictures(List<Picture> pictures) {
    if (pictures.isEmpty()) {
      return Html.NONE;
    }
    return Html.of(
        "<div class=\"pictures of-{}\">{}</div>",
        Math.min(pictures.size(), 4),
        pictures.stream().map(PostCard::picture).toList());
  }

  private static Html picture(Picture picture) {
    Html words =
        picture
            .altText()
            .map(alt -> Html.of("<details class=\"alt\"><summary aria-label=\"Show the alternative text\">ALT</summary><p>{}</p></details>", alt))
            .orElseGet(() -> new Html("<span class=\"alt missing\">No ALT</span>"));
    return Html.of(
        "<figure><img src=\"{}\" alt=\"{}\" width=\"{}\" height=\"{}\">{}</figure>",
        picture.path(),
        picture.altText(),
        picture.width(),
        picture.height(),
        words);
  }

  private static Html link(String address) {
    String host = Optional.ofNullable(URI.create(address).getHost()).orElse(address);
    return Html.of(
        "<a class=\"link\" href=\"{}\" rel=\"noopener noreferrer nofollow\"><span class=\"soft small\">{}</span><span>{}</span></a>",
        address,
        host,
        address);
  }

  private String plural(long count) {
    String many = wording.comment().endsWith("y") ? wording.comment().replaceFirst("y$", "ies") : wording.comment() + "s";
    return count + " " + (count == 1 ? wording.comment() : many);
  }
}
