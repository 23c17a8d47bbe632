import CampaignModel
import SiteContent
import SiteRendering
import Testing

@testable import SiteCommands

/// After a release nothing public changes unseen: each edit gives a message, stands on the page of changes, or changes
/// no byte of the site.
struct EditedContentTests {
    private enum Answer: Hashable {
        case told
        case listed
        case silent
    }

    /// Which day and which address a site is built for are options of each build, as a preview has others; every page
    /// and file says them. The release key is a file's matter.
    private static let options = ["as_of: ", "base_url: "]

    private func judge(_ content: RecordContent, since known: Set<Diagnostic>) throws -> Answer {
        let judged = try content.preparation.judged()
        // Notes and warnings count: an editor reads them.
        if judged.diagnostics.contains(where: { !known.contains($0) }) { return .told }
        guard let site = judged.site else { return .told }
        if site.site.changes.steps.contains(where: { $0.release == nil }) { return .listed }
        let new = NewRelease(site, on: site.site.settings.asOf)
        return new.changes.isEmpty ? .silent : .listed
    }

    /// The edits of a run: all columns and lines come before any has a second turn.
    private func edits(_ files: [String: String], _ count: Int, _ chance: inout LongRun) -> [ContentEdit] {
        let all = ContentEdit.all(in: files).filter { edit in
            let lines = (files[edit.path] ?? "").utf8.prefix(edit.range.lowerBound).split(
                separator: 10, omittingEmptySubsequences: false)
            let line = String(decoding: lines.last.map(Array.init) ?? [], as: UTF8.self)
            return edit.path != "site.yaml" || !EditedContentTests.options.contains { line.hasPrefix($0) }
        }
        var seen: Set<String> = []
        var edits = chance.shuffled(all).filter { seen.insert("\($0.path) \($0.name)").inserted }
        while edits.count < count { edits += chance.shuffled(all) }
        return Array(edits.prefix(count))
    }

    @Test func nothingPublicChangesUnseen() throws {
        let content = try RecordContent()
        #expect(try content.preparation.judged().diagnostics.filter { $0.severity == .error } == [])
        _ = try content.release()
        let known = Set(try content.preparation.judged().diagnostics)
        var chance = LongRun(seed: 20_261_120)
        var counts: [Answer: Int] = [:]
        var silent: [(edit: ContentEdit, word: String)] = []
        for edit in edits(content.files, LongRun.count(340), &chance) {
            var word = edit.word(&chance)
            for _ in 0..<8 where word == edit.old { word = edit.word(&chance) }
            guard word != edit.old else { continue }
            try content.write(edit.path, edit.text(content.files[edit.path] ?? "", with: word))
            let answer = try judge(content, since: known)
            counts[answer, default: 0] += 1
            if answer == .silent { silent.append((edit, word)) }
            try content.write(edit.path, nil)
        }
        let changed = try changedFiles(silent)
        #expect(changed.isEmpty, "\(changed.joined(separator: "\n"))")
        #expect(counts.values.reduce(0, +) > 300, "\(counts)")
        #expect((counts[.told] ?? 0) > 100 && (counts[.listed] ?? 0) > 20, "\(counts)")
        if LongRun.isAsked { print("edits: \(counts.values.reduce(0, +)), of which \(counts)") }
    }

    /// The files whose bytes are other ones when all edits that nobody was told of are made, with the edits. What stands
    /// in phrases alone is told where a site has phrases, which take time to read.
    private func changedFiles(_ edits: [(edit: ContentEdit, word: String)]) throws -> [String] {
        guard !edits.isEmpty else { return [] }
        let content = try RecordContent(withPhrases: true)
        _ = try content.release()
        let known = Set(try content.preparation.judged().diagnostics)
        let before = try bytes(content)
        var texts: [String: String] = [:]
        var made: [String] = []
        // From the ends of files to their beginnings, so that places stay right.
        var last: [String: Int] = [:]
        for (edit, word) in edits.sorted(by: { $0.edit.range.lowerBound > $1.edit.range.lowerBound })
        where edit.range.upperBound < last[edit.path] ?? .max {
            let whole = content.files[edit.path] ?? ""
            try content.write(edit.path, edit.text(whole, with: word))
            let answer = try judge(content, since: known)
            try content.write(edit.path, nil)
            guard answer == .silent else { continue }
            texts[edit.path] = edit.text(texts[edit.path] ?? whole, with: word)
            last[edit.path] = edit.range.lowerBound
            made.append("\(edit.path) \(edit.name): \(edit.old) → \(word)")
        }
        for (path, text) in texts { try content.write(path, text) }
        let after = try bytes(content)
        #expect(before.count > 100 && before.count == after.count)
        let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
        return changed.isEmpty ? [] : changed.prefix(5) + made
    }

    private func bytes(_ content: RecordContent) throws -> [String: [UInt8]] {
        let result = try content.preparation.run()
        #expect(result.diagnostics.filter { $0.severity == .error } == [])
        guard let plan = result.plan else { return [:] }
        var files: [String: [UInt8]] = [:]
        for index in 0..<plan.count {
            for file in plan.files(at: index) { files[file.path] = file.bytes }
        }
        return files
    }

    @Test func findsEveryValueOfAText() {
        let yaml = "a: {b: x, c: [y, \"z, w\"]}\n- d: 2026-01-01\n- - e\nf:\n  g: h i\n"
        let story = "---\ntitle: Một tin\n---\n\nChữ: khác\n"
        let found = ContentEdit.all(in: ["a.yaml": yaml, "b.md": story])
        #expect(found.map(\.old) == ["x", "y", "\"z, w\"", "2026-01-01", "e", "h i", "Một tin"])
        #expect(found.map(\.name).first == "line 1" && found.last?.name == "line 2")
        #expect(found[1].text(yaml, with: "Y").hasPrefix("a: {b: x, c: [Y, \"z, w\"]}\n"))
    }
}
