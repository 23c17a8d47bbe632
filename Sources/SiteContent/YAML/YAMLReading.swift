import CampaignModel
import Yams

extension SourcePart {
    /// Reads the part as one YAML mapping; nil after a diagnostic when it isn't one.
    public func yamlMap(into collector: DiagnosticCollector) -> YAMLMap? {
        guard let node = yamlRoot(into: collector) else { return nil }
        let place = yamlOrigin.place(of: node)
        guard let mapping = node.mapping else {
            collector.add(.wrongRoot(found: node.shape, expected: .mapping, at: place))
            return nil
        }
        return YAMLMap(mapping, at: place, yamlOrigin, into: collector, trace: collector.yamlTraces?.file(source.file))
    }

    /// Reads the part as a YAML list of mappings; empty after a diagnostic when it isn't one.
    public func yamlMaps(into collector: DiagnosticCollector) -> [YAMLMap] {
        guard let node = yamlRoot(into: collector) else { return [] }
        guard let sequence = node.sequence else {
            collector.add(.wrongRoot(found: node.shape, expected: .list, at: yamlOrigin.place(of: node)))
            return []
        }
        return sequence.compactMap { node in
            let place = yamlOrigin.place(of: node)
            guard let mapping = node.mapping else {
                collector.add(.wrongRoot(found: node.shape, expected: .mapping, at: place))
                return nil
            }
            let trace = collector.yamlTraces?.file(source.file)
            return YAMLMap(mapping, at: place, yamlOrigin, into: collector, trace: trace)
        }
    }

    private var yamlOrigin: YAMLOrigin {
        YAMLOrigin(file: source.file, linesAbove: firstLine - 1, hidden: source.hidden)
    }

    /// The tree of the part; scalars aren't resolved to types, which would cost time and change texts.
    private func yamlRoot(into collector: DiagnosticCollector) -> Node? {
        guard source.isReadable else { return nil }
        let bounds = firstLine == 2 ? YAMLBounds.frontMatter : .file
        if let excess = bounds.excess(in: bytes) {
            collector.add(.yamlBound(excess, at: source.place(at: excess.offset)))
            return nil
        }
        do {
            let parser = try Parser(
                yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, constructor: .default, encoding: .utf8)
            if let root = try parser.singleRoot(), !root.isNothing {
                if let lost = SwallowedWords.first(in: bytes) {
                    collector.add(.swallowedWords(lost.words, at: source.place(at: lost.offset)))
                }
                return root
            }
            collector.add(.emptyYAML(at: place))
        } catch let error as YamlError {
            collector.add(YAMLSyntax(error, in: self, yamlOrigin).diagnostic)
        } catch {
            preconditionFailure("Yams threw another error than its own: \(error)")
        }
        return nil
    }
}
