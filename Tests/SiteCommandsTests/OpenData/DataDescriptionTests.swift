import Testing

@testable import SiteCommands

/// What a site says of its data is read in one way.
struct DataDescriptionTests {
    private func description(_ members: String) -> DataDescription? { DataDescription(Array("{\(members)}".utf8)) }

    @Test func readsWhatReadersNeed() throws {
        let read = try #require(
            description(
                #""as_of":"2026-11-20","homepage":"https://a.example/","newest":"2026-11-01","version":"4.0.0","#
                    + #""title":"T","demonstration":true,"licenses":[{"name":"CC-BY-4.0","path":"https://l.example"}],"#
                    + #""resources":[{"name":"a","path":"a.csv","bytes":7,"hash":"sha256:1"},"#
                    + #"{"name":"b","path":["b-1.csv","b-2.csv"]}]"#))
        #expect(read.asOf == "2026-11-20" && read.newest == "2026-11-01" && read.version == "4.0.0")
        #expect(read.homepage == "https://a.example/" && read.title == "T" && read.isDemonstration == true)
        #expect(read.licence?.name == "CC-BY-4.0" && read.licence?.address == "https://l.example")
        let tables = try #require(read.tables)
        #expect(tables.map(\.paths) == [["a.csv"], ["b-1.csv", "b-2.csv"]])
        #expect(tables.map(\.bytes) == [7, nil] && tables.map(\.hash) == ["sha256:1", nil])
    }

    /// Foundation takes one of two in silence, so that two readers of one file could read two days.
    @Test func takesNoneOfTwoEqualNames() {
        #expect(description(#""as_of":"2026-11-20","as_of":"2026-11-21""#) == nil)
        #expect(description(#""resources":[{"name":"a","name":"b","path":"a.csv"}]"#) == nil)
    }

    @Test func takesNothingWhereATextIsSomethingElse() {
        #expect(description(#""as_of":20261120"#) == nil)
        #expect(description(#""version":5"#) == nil)
        #expect(description(#""newest":null"#) != nil)
        #expect(description(#""resources":[{"name":"a","path":[1]}]"#)?.tables == nil)
        #expect(description(#""resources":[{"path":"a.csv"}]"#)?.tables == nil)
    }
}
