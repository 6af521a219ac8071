package gatepost.simulator.facebook;

import java.util.Set;

/** The kinds of node, each with the fields it has and those shown when none are asked for. */
enum NodeType {
  PAGE(
      "Page",
      "name,id",
      Set.of("id", "name", "link", "category", "fan_count", "followers_count", "verification_status", "username")),
  POST(
      "Post",
      "created_time,message,id",
      Set.of(
          "id", "message", "story", "created_time", "updated_time", "permalink_url", "from", "is_published", "is_hidden",
          "is_expired", "status_type", "attachments", "full_picture", "application", "link", "picture", "object_id")),
  PHOTO(
      "Photo",
      "created_time,name,id",
      Set.of(
          "id", "name", "alt_text", "alt_text_custom", "created_time", "updated_time", "from", "height", "width", "images",
          "link", "picture", "page_story_id")),
  COMMENT(
      "Comment",
      "created_time,from,message,id",
      Set.of(
          "id", "message", "from", "created_time", "is_hidden", "can_hide", "can_remove", "can_comment", "can_like", "parent",
          "permalink_url", "attachment", "comment_count", "like_count", "object", "is_private"));

  private final String title;
  private final Fields defaults;
  private final Set<String> fields;

  NodeType(String title, String defaults, Set<String> fields) {
    this.title = title;
    this.defaults = Fields.parse(defaults);
    this.fields = fields;
  }

  String title() {
    return title;
  }

  Fields defaults() {
    return defaults;
  }

  boolean knows(String field) {
    return fields.contains(field);
  }
}
