import CampaignModel
import SiteContent
import SiteRendering

/// Every file that `minhbach schemas` writes, by its path in the folder.
struct EditorFiles {
    let codes: ContentCodes

    /// Where the schema of a YAML file is.
    static func schema(_ name: String) -> String { "schemas/\(name).schema.json" }

    /// What is made from the program and the content: written anew each time.
    var made: [(path: String, text: String)] {
        let yaml = YAMLFile.all.map { file in
            (path: Self.schema(file.name), text: YAMLFileSchema(file: file, languages: codes.languages).tree.lines)
        }
        let tables = RegisterSummary.all.map { register in
            (
                path: "schemas/tables/\(register.name).json",
                text: ContentTableSchema(register: register, languages: codes.languages).tree.lines
            )
        }
        let others = [
            (path: Self.schema("codes"), text: CodeSchema(codes: codes).tree.lines),
            (
                path: "schemas/tables/observations.json",
                text: ContentTableSchema.observations(codes.languages).lines
            ),
            (path: "minhbach.code-snippets", text: EditorSettings.snippets.lines),
        ]
        return (yaml + tables + others).sorted { $0.path < $1.path }
    }

    /// What people may have changed for themselves: written only where it isn't there.
    static var settings: [(path: String, text: String)] {
        [
            (path: "extensions.json", text: EditorSettings.extensions.lines),
            (path: "settings.json", text: EditorSettings.settings.lines),
            (path: "tasks.json", text: EditorSettings.tasks.lines),
        ]
    }
}
