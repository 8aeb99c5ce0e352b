import { describe, expect, it } from "vitest";
import { EventCutter } from "./live";

describe("the event cutter", () => {
  const stream = ': hello\n\nevent: card\ndata: {"a":1}\n\n:\r\ndata: one\r\ndata: two\r\n\r\nevent: nothing\n\nevent:challenge\nid: 7\ndata:x\n\n';
  const expected = [
    { event: "card", data: '{"a":1}' },
    { event: "message", data: "one\ntwo" },
    { event: "challenge", data: "x" },
  ];

  it("finds the same events however the stream is cut", () => {
    for (const size of [1, 2, 3, 5, 8, 1000]) {
      const cutter = new EventCutter();
      const found = [];
      for (let at = 0; at < stream.length; at += size) found.push(...cutter.push(stream.slice(at, at + size)));
      expect(found, `pieces of ${size}`).toEqual(expected);
    }
  });

  it("gives nothing before the empty line", () => {
    const cutter = new EventCutter();
    expect(cutter.push("event: card\ndata: 1\n")).toEqual([]);
    expect(cutter.push("\n")).toEqual([{ event: "card", data: "1" }]);
  });
});
