import CampaignModel
import SiteContent
import SiteRendering

/// What Visual Studio Code is told of a content folder that is opened in it.
///
/// Its YAML extension (redhat.vscode-yaml) completes and checks `.yaml` files by schemas; it doesn't look into the front
/// matter of Markdown, which snippets begin and the task “minhbach check” checks.
enum EditorSettings {
    /// `settings.json`.
    static var settings: JSONTree {
        let schemas = YAMLFile.all.compactMap { file -> (String, JSONTree)? in
            guard let path = file.path else { return nil }
            // What translations were made from is written by the program.
            let globs = path == "languages/*.yaml" ? [path, "!languages/*.sources.yaml"] : [path]
            return (".vscode/\(EditorFiles.schema(file.name))", .list(globs.map { .text($0) }))
        }
        let prose: [(String, JSONTree)] = [
            ("editor.wordWrap", .text("on")), ("editor.snippetSuggestions", .text("top")),
            ("editor.quickSuggestions", .object([("other", .text("on"))])),
        ]
        return .object([
            ("yaml.schemas", .object(schemas)), ("yaml.schemaStore.enable", .flag(false)),
            ("yaml.format.enable", .flag(false)), ("files.encoding", .text("utf8")), ("files.eol", .text("\n")),
            ("files.exclude", .object([("**/.guide", .flag(true))])),
            ("editor.unicodeHighlight.ambiguousCharacters", .flag(false)), ("[markdown]", .object(prose)),
        ])
    }

    /// `extensions.json`.
    static var extensions: JSONTree {
        .object([("recommendations", .list([.text("redhat.vscode-yaml"), .text("mechatroner.rainbow-csv")]))])
    }

    /// `tasks.json`: every message of `check` in the list of problems, at its place.
    static var tasks: JSONTree {
        let parent: JSONTree = .text("${workspaceFolder}/..")
        let pattern: [(String, JSONTree)] = [
            ("regexp", .text("^(.+?):(\\d+):(\\d+): (error|warning|note): (.*)$")), ("file", .integer(1)),
            ("line", .integer(2)), ("column", .integer(3)), ("severity", .integer(4)), ("message", .integer(5)),
        ]
        let matcher: JSONTree = .object([
            ("owner", .text("minhbach")), ("fileLocation", .list([.text("relative"), parent])),
            ("pattern", .object(pattern)),
        ])
        let check: JSONTree = .object([
            ("label", .text("minhbach check")), ("detail", .text("Kiểm tra mọi tệp / Check every file")),
            ("type", .text("process")), ("command", .text("minhbach")),
            ("args", .list(["check", "--content", "${workspaceFolderBasename}"].map { .text($0) })),
            ("options", .object([("cwd", parent)])), ("problemMatcher", matcher),
            ("group", .object([("kind", .text("test")), ("isDefault", .flag(true))])),
        ])
        return .object([("version", .text("2.0.0")), ("tasks", .list([check]))])
    }

    /// `minhbach.code-snippets`: the front matter of each kind of story, to be filled in.
    static var snippets: JSONTree {
        .object(
            StoryKind.allCases.map { kind in
                let name = "minhbach \(kind.rawValue)"
                return (
                    name,
                    .object([
                        ("scope", .text("markdown")), ("prefix", .text("minhbach-\(kind.rawValue)")),
                        (
                            "description",
                            .text("Phần khai báo của bài trong \(kind.rawValue)/ / Front matter of \(kind.rawValue)/")
                        ),
                        ("body", .list(body(of: kind).map { .text($0) })),
                    ])
                )
            })
    }

    private static func body(of kind: StoryKind) -> [String] {
        var stop = 0
        let lines = StoryField.all(of: kind).flatMap { field -> [String] in
            let meaning = "# \(field.meaning.vietnamese)"
            if field.key == "draft" { return [meaning, "draft: true"] }
            guard field.isRequired else { return ["\(meaning)", "# \(field.key): "] }
            stop += 1
            return [meaning, "\(field.key): \(value(field, stop))"]
        }
        return ["---"] + lines + ["---", "", "$0"]
    }

    private static func value(_ field: StoryField, _ stop: Int) -> String {
        switch field.shape {
        case .choice(let words): "${\(stop)|\(words.joined(separator: ","))|}"
        case .date: "${\(stop):$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}"
        case .localized: "{vi: \"${\(stop)}\", en: \"\"}"
        case .list: "[${\(stop)}]"
        case .text where field.register != nil: "\"${\(stop)}\""
        default: "${\(stop)}"
        }
    }
}
