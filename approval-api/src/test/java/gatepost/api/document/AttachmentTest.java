package gatepost.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.api.testing.ApiTest;
import gatepost.api.testing.Browser;
import gatepost.api.testing.Browser.Answer;
import gatepost.api.testing.Multipart;
import gatepost.api.testing.Pictures;
import gatepost.core.school.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken as a document, and what is said about everything else. */
class AttachmentTest extends ApiTest {

    private UUID school;
    private Browser teacher;
    private String attachments;

    @Override
    protected Map<String, Object> settings() {
        return Map.of("gatepost.upload.most-document-bytes", 1000);
    }

    @BeforeEach
    void startADraft() {
        school = newSchool();
        teacher = signedIn(school, Role.TEACHER);
        attachments = "/api/posts/" + teacher.send("POST", "/api/posts", Map.of()).json().get("id").asText() + "/attachments";
    }

    @Test
    void aDocumentIsTakenByItsContentAndHoldsThePostUntilItIsRead() {
        var view = upload("letter.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        assertThat(view.status()).isEqualTo(201);
        var attachment = view.json().get("draft").get("attachments").get(0);
        assertThat(attachment.get("fileName").asText()).isEqualTo("letter.pdf");
        assertThat(attachment.get("state").asText()).isEqualTo("READING");
        assertThat(view.json().get("readiness").get("issues").findValuesAsText("key")).contains("DOCUMENT_READING");
        assertThat(teacher.get("/api/documents/" + attachment.get("documentId").asText() + "/pages").json()).isEmpty();
        var without = teacher.send("DELETE", attachments + "/" + attachment.get("id").asText(), Map.of());
        assertThat(without.json().get("draft").get("attachments")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0001\u0000", "<html><body>hello</body></html>", "\u007fELF\u0001\u0000", "{\\rtf1 old}"})
    void whatIsNoDocumentIsRefusedWhateverItIsCalled(String content) {
        var refused = upload("letter.pdf", content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.json().get("detail").asText()).startsWith("This is not a document Gatepost takes.");
    }

    @Test
    void aPictureIsSentToThePhotos() {
        assertThat(upload("letter.pdf", Pictures.jpeg(60, 40)).json().get("detail").asText()).contains("with the photos");
    }

    @Test
    void emptyTooLargeAndMissingFilesAreRefusedAndNothingIsKept() {
        assertThat(upload("letter.txt", new byte[0]).status()).isEqualTo(422);
        assertThat(upload("letter.txt", "words ".repeat(500).getBytes(StandardCharsets.US_ASCII)).status()).isEqualTo(413);
        assertThat(send(new Multipart().field("other", "words")).status()).isEqualTo(422);
        assertThat(number("SELECT COUNT(*) FROM stored_file WHERE school_id = ?", school)).isZero();
    }

    private Answer upload(String name, byte[] content) {
        return send(new Multipart().file("file", name, content));
    }

    private Answer send(Multipart form) {
        return teacher.exchange(teacher.request(attachments).header("Content-Type", form.contentType()).POST(form.body()));
    }
}
