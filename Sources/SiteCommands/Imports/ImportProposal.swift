import CampaignModel

/// What an import would change: shown first, written only when somebody agrees.
///
/// Every importer makes one of a file; showing and writing are the same for all.
struct ImportProposal {
    /// A file of the content as it would be.
    struct File {
        /// The path from the content's folder.
        let path: String
        let bytes: [UInt8]
        /// What is there now; nothing when the file is new.
        let present: [UInt8]?
    }

    /// A row of a table that would be new or another.
    struct Change: Hashable {
        /// Where it comes from: `22918.xlsx, Số liệu!H12`.
        let origin: String
        /// What it is about.
        let subject: String
        /// What the table says now; empty when it says nothing.
        let before: String
        let after: String
        /// The table, as people type it.
        let table: String
    }

    var files: [File] = []
    var changes: [Change] = []
    /// What has to be known about what was read; an error among them stops the import.
    var diagnostics: [Diagnostic] = []

    /// Whether something stops the import.
    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Whether the content is as the file says already.
    var isEmpty: Bool { files.allSatisfy { $0.bytes == $0.present } }
}
