import Testing

@testable import SiteRendering

struct JSONTreeTests {
    private func written(_ tree: JSONTree) -> String {
        var bytes: [UInt8] = []
        tree.append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func keepsTheOrderOfMembers() {
        let tree = JSONTree.object([("b", .integer(1)), ("a", .list([.null, .flag(false), .decimal(0.5)]))])
        #expect(written(tree) == #"{"b":1,"a":[null,false,0.5]}"#)
    }

    @Test func escapesWhatWouldEndATextOrAScriptElement() {
        #expect(written(.text("a\"\\\n\u{1}</script>đ")) == #""a\"\\\n\u0001\u003c/script>đ""#)
    }
}
