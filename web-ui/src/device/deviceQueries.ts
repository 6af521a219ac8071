import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, told } from "../api/client";
import type { AddDevice, DeviceList } from "../api/types";

export const devicesQuery = queryOptions({
  queryKey: ["devices"],
  queryFn: ({ signal }) => told(api.GET("/api/devices", { signal })),
});

/** Adding to the list and taking away from it; the answer is the list as it then is. */
export function useDeviceChanges() {
  const client = useQueryClient();
  const settle = { onSuccess: (list: DeviceList) => client.setQueryData(devicesQuery.queryKey, list) };
  return {
    add: useMutation({ mutationFn: (body: AddDevice) => told(api.POST("/api/devices", { body })), ...settle }),
    remove: useMutation({
      mutationFn: (deviceId: string) => told(api.DELETE("/api/devices/{deviceId}", { params: { path: { deviceId } } })),
      ...settle,
    }),
  };
}
