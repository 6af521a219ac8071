-- A notice names a post by the network's own id.
CREATE INDEX object_by_remote_id ON remote_object (remote_id);
