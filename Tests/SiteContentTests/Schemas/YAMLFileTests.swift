import CampaignModel
import Testing

@testable import SiteContent

/// What is declared for editors' programs is what the readers ask for: no key is missing, none is made up.
@Suite struct YAMLFileTests {
    /// Content in which every reader of YAML gets to every key.
    private static let content = SampleContent.campaign.with(
        "site.yaml",
        SampleContent.settings(languages: "vi, en")
            + "contact: {unit: {vi: Cơ quan}}\nlicence: {id: CC-BY-4.0, url: https://x.example/}\n"
            + "map_names: [{unit: \"22918\", name: Mũi Né}]\n"
    ).with(
        "data/composite.yaml",
        """
        - id: overall
          name: {vi: Điểm}
          source: {vi: Văn bản}
          normalisation: goalposts
          minimum_coverage: 70
          indicators: [{indicator: BD03, weight: 1, worst: 0, best: 100}]

        """
    ).adding(
        """
            targets: [{period: 2026-Q3, value: 5, source: Kế hoạch}]
            baseline: {period: 2026-Q2, source: Kế hoạch}

        """, to: "data/indicators.yaml"
    ).adding("  history: [{on: 2026-09-01, by: UBND, change: {vi: Đổi}}]\n", to: "data/tasks.yaml")

    /// What was asked of each file's keys while the sample was read.
    private func traces() throws -> YAMLTraces {
        let traces = YAMLTraces()
        try Self.content.written { folder in
            let collector = DiagnosticCollector(tracing: traces)
            let reader = ContentReader(folder: folder, jobs: 1)
            _ = try reader.content(try ContentFolder(at: folder), collector)
            #expect(collector.diagnostics.filter { $0.severity == .error }.isEmpty)
            for file in YAMLFile.all {
                let path = file.path?.replacing("*", with: "vi")
                if let path { adopt(traces.file("\(folder)/\(path)"), as: file.name, in: traces) }
            }
        }
        return traces
    }

    private func adopt(_ trace: YAMLTrace, as name: String, in traces: YAMLTraces) {
        traces.file(name).adopt(trace)
    }

    private func trace(of kind: StoryKind) throws -> YAMLTrace {
        let traces = YAMLTraces()
        let files = kind == .ambassador ? "" : "attachments: [{file: a.pdf, title: {vi: Đơn}}]\n"
        let story = "---\ntitle: Tên\nsummary: Một câu.\n\(files)---\n\nChào.\n"
        return try SampleContent.minimal.with("\(kind.rawValue)/a/vi.md", story).written { folder in
            let collector = DiagnosticCollector(tracing: traces)
            let content = try ContentFolder(at: folder)
            let story = try #require(content.storyFolders().first)
            let reader = StoryReader(
                languages: [vietnamese, english], firstLanguage: vietnamese, privacy: PrivacyCheck(officeContacts: []))
            _ = try reader.read(story, into: collector)
            return traces.file("\(folder)/\(kind.rawValue)/a/vi.md")
        }
    }

    @Test(arguments: YAMLFile.all.filter { $0.path != nil }.map(\.name))
    func declaresWhatReadersAskFor(name: String) throws {
        let file = try #require(YAMLFile.all.first { $0.name == name })
        let found = differences(file.keys, try traces().file(name), at: name)
        #expect(found == [])
    }

    @Test(arguments: StoryKind.allCases)
    func declaresFrontMatterOfEachKind(kind: StoryKind) throws {
        let file = try #require(YAMLFile.frontMatter.first { $0.name == "front-matter-\(kind.rawValue)" })
        let found = differences(file.keys, try trace(of: kind), at: file.name)
        #expect(found == [])
    }

    @Test func findsAKeyThatIsMissingOrMadeUp() {
        let trace = YAMLTrace()
        trace.note("a", .text, isRequired: true)
        trace.note("b", .flag)
        let keys = [YAMLKey("b", .date, "", ""), YAMLKey("c", .text(nil), "", "")]
        #expect(
            differences(keys, trace, at: "x") == [
                "x: no declaration of a", "x: nothing reads c",
                "x.b: declared as date, read as [SiteContent.YAMLTrace.Use.flag]",
            ])
    }

    @Test func tellsEachKeyInBothLanguages() {
        for file in YAMLFile.all {
            for key in file.keys {
                #expect(!key.meaning.vietnamese.isEmpty && !key.meaning.english.isEmpty, "\(file.name).\(key.name)")
            }
        }
    }

    /// What declarations and readers don't agree on.
    private func differences(_ keys: [YAMLKey], _ trace: YAMLTrace, at path: String) -> [String] {
        let declared = Set(keys.map(\.name))
        var found = trace.uses.keys.filter { !declared.contains($0) }.sorted().map {
            "\(path): no declaration of \($0)"
        }
        found += keys.filter { trace.uses[$0.name] == nil }.map { "\(path): nothing reads \($0.name)" }
        for key in keys {
            guard let uses = trace.uses[key.name] else { continue }
            if !key.shape.fits(uses) {
                found.append("\(path).\(key.name): declared as \(key.shape), read as \(Array(uses))")
            }
            let isAsked = trace.required.contains(key.name)
            if key.isRequired != isAsked, key.condition == nil || !isAsked, key.shape != .list(nil) {
                found.append("\(path).\(key.name): required here, not there")
            }
            switch key.shape {
            case .map(let inner), .maps(let inner):
                found += differences(inner, trace.part(key.name), at: "\(path).\(key.name)")
            default: break
            }
        }
        return found
    }
}

extension YAMLKey.Shape {
    /// Whether this is what readers asked for.
    func fits(_ uses: Set<YAMLTrace.Use>) -> Bool {
        switch self {
        case .text(let register): uses == [.text] || register != nil && uses == [.code]
        case .code: uses == [.code]
        case .integer(let bounds): uses == [.integer(bounds)]
        case .decimal(let bounds): uses == [.decimal(bounds)]
        case .date: uses == [.date]
        case .flag: uses == [.flag]
        case .choice(let words): uses.contains(.choice(words)) && uses.isSubset(of: [.choice(words), .text])
        case .choices(let words): uses == [.list, .choice(words)]
        case .list: uses == [.list]
        case .texts: uses.isSubset(of: [.text, .list]) && !uses.isEmpty
        case .localized: uses == [.localized]
        case .map, .named, .phrases: uses == [.map]
        case .maps: uses == [.maps]
        case .unread: uses == [.anything]
        }
    }
}

extension YAMLTrace {
    /// Takes over what another trace has.
    func adopt(_ other: YAMLTrace) {
        for (name, uses) in other.uses {
            for use in uses { note(name, use, isRequired: other.required.contains(name)) }
        }
        for (name, inner) in other.parts { part(name).adopt(inner) }
    }
}
