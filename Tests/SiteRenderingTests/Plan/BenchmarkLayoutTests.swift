import Foundation
import Testing

/// The bare layout of the benchmark takes the place of the site's own, under the site's other templates.
@Suite struct BenchmarkLayoutTests {
    private func blocks(of path: String) throws -> Set<String> {
        let text = try String(contentsOf: ProjectFolder.url.appending(path: path), encoding: .utf8)
        return Set(text.matches(of: /\{\{\$(\w+)\}\}/).map { String($0.1) })
    }

    @Test func hasEachBlockThatPagesFill() throws {
        let own = try blocks(of: "site-templates/layout.mustache")
        #expect(own.contains("main"))
        #expect(try blocks(of: "Benchmarks/minhbach/templates/layout.mustache") == own)
    }
}
