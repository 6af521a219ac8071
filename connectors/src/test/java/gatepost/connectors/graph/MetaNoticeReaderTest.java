package gatepost.connectors.graph;

import static org.assertj.core.api.Assertions.assertThat;

import gatepost.core.account.Network;
import gatepost.core.account.port.NoticeReader.Place;
import org.junit.jupiter.api.Test;

class MetaNoticeReaderTest {

    private final MetaNoticeReader reader = new MetaNoticeReader();

    @Test
    void aBatchTellsOfEachPostOnce() {
        assertThat(reader.places("""
            {"object":"page","entry":[
              {"id":"7","time":1,"changes":[
                {"field":"feed","value":{"item":"comment","verb":"add","post_id":"7_1","comment_id":"1_5","message":"Lovely"}},
                {"field":"feed","value":{"item":"comment","verb":"edited","post_id":"7_1","comment_id":"1_5"}},
                {"field":"feed","value":{"item":"status","verb":"add"}}]},
              {"id":"8","time":2,"changes":[{"field":"feed","value":{"post_id":"8_2"}}]}]}"""))
            .containsExactly(new Place(Network.FACEBOOK, "7", "7_1"), new Place(Network.FACEBOOK, "8", "8_2"));
    }

    @Test
    void anInstagramCommentTellsOfItsMedia() {
        assertThat(reader.places("""
            {"object":"instagram","entry":[{"id":"9","changes":[{"field":"comments","value":{"id":"3","text":"Hi","media":{"id":"17"}}}]}]}"""))
            .containsExactly(new Place(Network.INSTAGRAM, "9", "17"));
    }

    @Test
    void whatCannotBeReadTellsOfNothing() {
        for (var body : new String[] {"", "no JSON", "[]", "{}", "{\"object\":\"page\",\"entry\":7}", "{\"object\":\"page\",\"entry\":[[]]}",
            "{\"object\":\"user\",\"entry\":[]}", "{\"object\":\"page\",\"entry\":[{\"changes\":[{\"value\":\"x\"}]}]}", "{\"object\":7}"}) {
            assertThat(reader.places(body)).as(body).isEmpty();
        }
    }
}
