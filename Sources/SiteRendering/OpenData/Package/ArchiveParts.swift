import CampaignModel

extension OpenData {
    /// Where everything in one file stands, from the site's root.
    public static let archivePath = "data/minh-bach.zip"

    /// The tables that are packed into one file, as CSV, with what describes them.
    ///
    /// A data set whose figures come in a file a period – a country's – isn't packed: the whole would have to be in
    /// memory, and nobody wants to fetch it again for one new period.
    public var archiveParts: [OutputFile] {
        guard steps.contains(.figures) else { return [] }
        let registers = tables.map { table in
            OpenData.file("data/\(table.name).csv", TableFiles(table: table, terms: terms).csv)
        }
        return files(of: .figures) + files(of: .single(.webTables)) + files(of: .single(.points)) + registers
    }

    /// Where the figures as statistical offices exchange them stand, from the site's root.
    public static let exchangePath = StatisticalData.archivePath

    /// The figures as statistical offices exchange them, with their structure, to be packed: programs of the field take
    /// both from one archive.
    public var exchangeParts: [OutputFile] {
        guard steps.contains(.exchange) else { return [] }
        return [StatisticalData(data: self).file, StatisticalStructure(data: self).file]
    }
}
