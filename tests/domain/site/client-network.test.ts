import { describe, expect, test } from "vitest";
import { clientNetwork, UNKNOWN_CLIENT } from "#domain/site/client-network.ts";

describe("the network of a sender", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7"],
    ["203.0.113.7:5150", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::", "2001:db8:1:2::/64"],
    ["[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["::1", "0:0:0:0::/64"],
  ])("%s counts as %s", (ip, network) => {
    expect(clientNetwork(ip)).toBe(network);
  });

  test("a hundred addresses of one household are one network", () => {
    const networks = Array.from({ length: 100 }, (_, n) => clientNetwork(`2001:db8:1:2:${n.toString(16)}::1`));
    expect(new Set(networks).size).toBe(1);
  });

  test.each([null, "", "nonsense", "1.2.3", "256.1.1.1", "01.2.3.4", "<script>", "unknown", "::ffff:1.2.3.999"])(
    "%j is not known",
    (header) => {
      expect(clientNetwork(header)).toBe(UNKNOWN_CLIENT);
    },
  );
});

describe("of several addresses", () => {
  const header = "198.51.100.66, 203.0.113.7, 192.0.2.1";

  test("the last was seen by this server itself; what stands before it may be invented", () => {
    expect(clientNetwork(header)).toBe("192.0.2.1");
  });

  test("each trusted proxy takes one away", () => {
    expect(clientNetwork(header, 1)).toBe("203.0.113.7");
    expect(clientNetwork(header, 2)).toBe("198.51.100.66");
    expect(clientNetwork(header, 7)).toBe("198.51.100.66");
  });
});
