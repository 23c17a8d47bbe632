import CampaignModel

/// The examples that `minhbach new site` writes, where they are left on a site that no longer calls itself a demonstration.
struct ExampleLeft {
    let base: BaseRegisters
    let tasks: Register<CampaignTask>
    let documents: [CampaignDocument]
    let folder: ContentFolder

    /// What examples begin with.
    private static let marks = ["[Ví dụ]", "[Example]"]
    /// Names that no commune and no agency has.
    private static let names: Set<String> = ["Xã Ví Dụ", "Cơ quan ví dụ"]

    /// A warning for each.
    func diagnostics() -> [Diagnostic] {
        let entries =
            base.indicators.items.map { ($0.name, $0.place) } + tasks.items.map { ($0.title, $0.place) }
            + documents.map { ($0.title, $0.place) }
        let marked = entries.compactMap { name, place in
            name.wordings.values.sorted().first { text in ExampleLeft.marks.contains(where: text.hasPrefix) }
                .map { Diagnostic.exampleLeft($0, at: place) }
        }
        let communes = base.communes.items.filter { ExampleLeft.names.contains($0.name) }.map(\.name)
        let agencies = base.agencies.items.flatMap(\.name.wordings.values).filter(ExampleLeft.names.contains)
        return marked + communes.map { .exampleLeft($0, at: table("communes")) }
            + agencies.map { .exampleLeft($0, at: table("agencies")) }
    }

    private func table(_ name: String) -> SourcePlace { SourcePlace(file: folder.shown("data/\(name).csv")) }
}

extension Diagnostic {
    /// An example on a site that says that it is real.
    static func exampleLeft(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .warning, "example-left", at: place,
            summary: Bilingual(vi: "Còn nội dung ví dụ: “\(text)”", en: "An example is left: “\(text)”"),
            explanation: Bilingual(
                vi: "site.yaml không còn ghi “demonstration: true”, nên người đọc coi mọi thứ là thật.",
                en: "site.yaml no longer says “demonstration: true”, so that readers take everything for real."),
            fix: Bilingual(
                vi: "Thay bằng nội dung thật, hoặc ghi lại “demonstration: true” trong site.yaml.",
                en: "Replace it by what is real, or write “demonstration: true” into site.yaml again."))
    }
}
