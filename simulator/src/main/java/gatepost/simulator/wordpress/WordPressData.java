package gatepost.simulator.wordpress;

import gatepost.simulator.media.MediaStore;
import gatepost.simulator.store.Records;
import gatepost.simulator.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Everything the sites remember, and the questions asked of them. */
final class WordPressData {

  final Store store;
  final MediaStore files;
  final Records<Site> sites;
  final Records<Article> articles;
  final Records<LibraryPicture> pictures;
  final Records<SiteComment> comments;
  private final Clock clock;

  WordPressData(Store store, MediaStore files, Clock clock) {
    this.store = store;
    this.files = files;
    this.clock = clock;
    this.sites = store.records("wordpress.sites", Site.class);
    this.articles = store.records("wordpress.articles", Article.class);
    this.pictures = store.records("wordpress.pictures", LibraryPicture.class);
    this.comments = store.records("wordpress.comments", SiteComment.class);
  }

  /** Now, to the second, as WordPress keeps times. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  Optional<Article> article(Site site, String id) {
    return articles.find(id).filter(article -> article.live() && article.siteId().equals(site.id()));
  }

  /** Newest first. */
  List<Article> articles(Site site, Predicate<Article> wanted) {
    List<Article> found = articles.where(wanted.and(article -> article.live() && article.siteId().equals(site.id())));
    Collections.reverse(found);
    return found;
  }

  Optional<LibraryPicture> picture(Site site, String id) {
    return pictures.find(id).filter(picture -> picture.live() && picture.siteId().equals(site.id()));
  }

  Optional<SiteComment> comment(Site site, String id) {
    return comments.find(id).filter(comment -> comment.live() && comment.siteId().equals(site.id()));
  }

  /** Oldest first. */
  List<SiteComment> comments(Article article) {
    return comments.where(comment -> comment.live() && comment.articleId().equals(article.id()));
  }

  /** Removes the bytes of pictures that were deleted before a crash could remove them. */
  void forgetDeletedPictures() {
    pictures.where(picture -> !picture.live()).forEach(picture -> files.remove(picture.id()));
  }
}
