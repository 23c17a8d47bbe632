import CampaignModel
import SiteRendering

/// How heavy the pages of each kind are, as `build --weights` lists them.
struct PageWeights {
    /// The pages of one kind.
    struct Row: Hashable {
        /// The kind, as the manifest names it.
        let kind: FileKind
        /// How many pages there are, all languages together.
        let count: Int
        /// The size in the middle, in bytes.
        let median: Int
        /// The largest page and its bytes, as they are and compressed.
        let path: String
        let largest: Int
        let compressed: Int
    }

    /// One row a kind, the heaviest first.
    let rows: [Row]

    /// Weighs the pages of a site.
    ///
    /// - Parameters:
    ///   - entries: what the manifest lists.
    ///   - bytes: the bytes of a file, by its path; asked for the largest page of each kind only.
    init(
        _ entries: [ManifestEntry], bytes: (String) throws(CommandFailure) -> [UInt8]
    ) throws(CommandFailure) {
        var rows: [Row] = []
        for (kind, pages) in Dictionary(grouping: entries.filter(\.isPage), by: \.kind) {
            let ordered = pages.sorted { ($0.size, $1.path) < ($1.size, $0.path) }
            guard let heaviest = ordered.last else { continue }
            rows.append(
                Row(
                    kind: kind, count: pages.count, median: ordered[ordered.count / 2].size, path: heaviest.path,
                    largest: heaviest.size, compressed: Deflate.size(of: try bytes(heaviest.path))))
        }
        self.rows = rows.sorted { ($1.compressed, $0.path) < ($0.compressed, $1.path) }
    }

    /// The rows as a table for a terminal.
    func table(in language: MessageLanguage) -> String {
        let heads =
            language == .vietnamese
            ? ["loại", "số trang", "trung vị", "lớn nhất", "sau nén", "trang lớn nhất"]
            : ["kind", "pages", "median", "largest", "compressed", "largest page"]
        let lines = rows.map { row in
            [row.kind.rawValue] + [row.count, row.median, row.largest, row.compressed].map(language.number)
                + [row.path]
        }
        let widths = heads.indices.map { column in
            ([heads] + lines).map { $0[column].count }.max() ?? 0
        }
        return ([heads] + lines).map { cells in
            cells.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : column == cells.count - 1 ? cell : space + cell
            }.joined(separator: "  ") + "\n"
        }.joined()
    }
}
