import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { Fetched } from "../shared/Fetched";
import { Post } from "./Post";
import { postQuery } from "./postQueries";

export function Component() {
  const { postId = "" } = useParams();
  return <Fetched query={useQuery(postQuery(postId))}>{(post) => <Post post={post} />}</Fetched>;
}
