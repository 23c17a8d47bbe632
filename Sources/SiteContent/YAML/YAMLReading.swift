import CampaignModel
import Yams

extension SourcePart {
    /// Reads the part as one YAML mapping; nil after a diagnostic when it isn't one.
    public func yamlMap(into collector: DiagnosticCollector) -> YAMLMap? {
        guard let node = yamlRoot(into: collector), let mapping = node.mapping else { return nil }
        return YAMLMap(mapping, file: source.file, lineShift: firstLine - 1, place: place, into: collector)
    }

    /// Reads the part as a YAML list of mappings; empty after a diagnostic when it isn't one.
    public func yamlMaps(into collector: DiagnosticCollector) -> [YAMLMap] {
        guard let node = yamlRoot(into: collector), let sequence = node.sequence else { return [] }
        return sequence.compactMap { node in
            guard let mapping = node.mapping else { return nil }
            let line = (node.mark?.line ?? 1) + firstLine - 1
            let place = SourcePlace(file: source.file, line: line, column: node.mark?.column ?? 1)
            return YAMLMap(mapping, file: source.file, lineShift: firstLine - 1, place: place, into: collector)
        }
    }

    private func yamlRoot(into collector: DiagnosticCollector) -> Node? {
        try? Parser(yaml: String(decoding: bytes, as: UTF8.self), encoding: .utf8).singleRoot()
    }
}
