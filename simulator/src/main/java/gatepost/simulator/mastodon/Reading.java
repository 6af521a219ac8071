package gatepost.simulator.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gatepost.simulator.http.Json;
import gatepost.simulator.http.Reply;
import gatepost.simulator.http.Request;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The reading side of Mastodon. */
final class Reading {

  private static final int USUAL_PORTION = 20;
  private static final int LARGEST_PORTION = 40;

  private final MastodonData data;
  private final Entities entities;

  Reading(MastodonData data, Entities entities) {
    this.data = data;
    this.entities = entities;
  }

  /** {@code GET /api/v1/accounts/verify_credentials}. */
  Reply me(MastodonAccount account, Request request) {
    return Reply.json(200, entities.account(account.author()));
  }

  /** {@code GET /api/v1/statuses/:id}. */
  Reply status(MastodonAccount account, Request request) {
    return Reply.json(200, entities.status(wanted(account, request)));
  }

  /** {@code GET /api/v1/statuses/:id/source}: only the author's own. */
  Reply source(MastodonAccount account, Request request) {
    Status status = Optional.of(wanted(account, request)).filter(found -> found.by(account.id())).orElseThrow(MastodonFailures::notFound);
    return Reply.json(200, Json.object().put("id", status.id()).put("text", status.text()).put("spoiler_text", ""));
  }

  /** {@code GET /api/v1/statuses/:id/context}: what stands above and below, oldest first. */
  Reply context(MastodonAccount account, Request request) {
    Status start = wanted(account, request);
    List<Status> above = new ArrayList<>();
    for (Optional<Status> parent = start.inReplyTo().flatMap(data::live);
        parent.isPresent();
        parent = parent.get().inReplyTo().flatMap(data::live)) {
      above.add(parent.get());
    }
    Collections.reverse(above);
    ObjectNode context = Json.object();
    context.set("ancestors", Json.array(above.stream().map(entities::status).toList()));
    context.set("descendants", Json.array(data.below(start).stream().map(entities::status).toList()));
    return Reply.json(200, context);
  }

  /** {@code GET /api/v1/accounts/:id/statuses}, newest first, older than {@code max_id}. */
  Reply timeline(MastodonAccount account, Request request) {
    int limit = Math.min(LARGEST_PORTION, request.parameter("limit").map(Integer::parseInt).orElse(USUAL_PORTION));
    long before = request.parameter("max_id").map(Long::parseLong).orElse(Long.MAX_VALUE);
    List<ObjectNode> portion =
        data.live(status -> status.by(request.variable("id")) && Long.parseLong(status.id()) < before).stream()
            .filter(status -> visible(status, account))
            .limit(limit)
            .map(entities::status)
            .toList();
    return Reply.json(200, Json.array(portion));
  }

  private Status wanted(MastodonAccount account, Request request) {
    return data.live(request.variable("id"))
        .filter(status -> visible(status, account))
        .orElseThrow(MastodonFailures::notFound);
  }

  private static boolean visible(Status status, MastodonAccount viewer) {
    return status.by(viewer.id()) || status.visibility().equals("public") || status.visibility().equals("unlisted");
  }
}
