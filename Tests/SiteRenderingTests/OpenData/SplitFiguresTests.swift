import Testing

@testable import SiteRendering

struct SplitFiguresTests {
    private let data: OpenData = {
        let site = DataSample.site()
        return OpenData(site: site, routes: Routes(site: site), rowLimit: 3)
    }()

    @Test func makesAFileAPeriodWhenOneFileWouldBeTooLong() {
        let paths = data.steps.flatMap(data.files).map(\.path).filter { $0.hasPrefix("data/figures") }
        #expect(paths == ["data/figures-2026-Q2.csv", "data/figures-2026-Q3.csv"])
    }

    @Test func putsEachFigureInTheFileOfItsPeriod() {
        let lines = DataSample.text("data/figures-2026-Q3.csv", of: data)?.split(separator: "\n") ?? []
        #expect(lines.count == 4)
        #expect(lines.dropFirst().allSatisfy { $0.contains(",2026-Q3,") })
    }

    @Test func describesAndListsEachPart() {
        let text = String(decoding: data.package(knowing: [:]).bytes, as: UTF8.self)
        #expect(text.contains(#"{"name":"figures-2026-q3","type":"table","path":"figures-2026-Q3.csv""#))
        let entry = DataListing(data).entries.first { $0.name == "figures-2026-Q3" }
        #expect(entry?.rows == 3)
        #expect(entry?.files.map(\.path) == ["data/figures-2026-Q3.csv"])
    }
}
