import Mustache

/// What “page” gives with the shapes and values, or its problems.
func bound(
    _ page: String, _ records: [Record], _ others: [String: String] = [:]
) -> Result<String, TemplateProblems> {
    library(page, others).bind("page", to: records.map(\.shape)).map { template in
        var bytes: [UInt8] = []
        template.render(records, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The problems of binding “page” to one shape.
func problems(_ page: String, _ shape: Shape, _ others: [String: String] = [:]) -> [TemplateProblem.Kind] {
    switch library(page, others).bind("page", to: [shape]) {
    case .success: []
    case .failure(let problems): problems.all.map(\.kind)
    }
}

private func library(_ page: String, _ others: [String: String]) -> TemplateLibrary {
    let sources = others.map { TemplateSource(name: $0.key, text: $0.value) }
    return TemplateLibrary(sources: sources + [TemplateSource(name: "page", text: page)])
}
