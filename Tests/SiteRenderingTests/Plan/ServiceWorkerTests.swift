import Testing

@testable import SiteRendering

struct ServiceWorkerTests {
    private func file(_ path: String, _ text: String) -> DesignFile {
        DesignFile(path: path, shownPath: path, bytes: Array(text.utf8))
    }

    @Test func theWorkerStandsAtTheRootWithItsVersion() throws {
        let worker = try #require(ServiceWorker([file("js/sw.js", "// Keeps.\nconst store = \"VERSION\";\n")]))
        let output = worker.file(version: "0123456789abcdef")
        #expect(output.path == "sw.js")
        #expect(String(decoding: output.bytes, as: UTF8.self) == "const store=\"0123456789abcdef\";")
    }

    @Test func theWorkerIsNoScriptOfPages() {
        let assets = DesignAssets([file("js/sw.js", "worker();"), file("js/10-page.js", "page();")])
        let scripts = assets.files.filter { $0.path.hasSuffix(".js") }
        #expect(scripts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["page();"])
        #expect(assets.worker != nil)
    }

    @Test func scriptsThatAreFetchedLaterStandByThemselves() {
        let assets = DesignAssets([file("js/later/map.js", "// Draws.\ndraw();\n"), file("js/10-page.js", "page();")])
        let scripts = assets.files.filter { $0.path.hasSuffix(".js") }
        #expect(scripts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["page();", "draw();"])
        #expect(scripts.last?.path == "assets/js/later/map.js" && assets.scripts == [scripts[0].path])
    }

    @Test func aDesignMayHaveNone() {
        #expect(DesignAssets([file("js/10-page.js", "page();")]).worker == nil)
    }
}
