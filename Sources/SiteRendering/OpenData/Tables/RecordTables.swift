import CampaignModel

/// The other registers: praise, money, devices, teams, difficulties, documents, the list of published information.
enum RecordTables {
    static func tables(_ context: DataContext) -> [DataTable] {
        let records = context.campaign.records
        return [
            context.table(Recognition.declaration, records.recognitions),
            context.table(FundingLine.declaration, records.funding),
            context.table(ResourceLine.declaration, records.resources),
            context.table(TeamEntry.declaration, records.teams),
            context.table(Difficulty.declaration, records.difficulties),
            context.table(LocalPlan.declaration, records.plans),
            context.table(ResponsibleOffice.declaration, records.heads),
            context.table(CampaignDocument.declaration, records.documents), information(context),
        ]
    }

    private static func information(_ context: DataContext) -> DataTable {
        let declaration = InformationLine.declaration
        var columns = DataColumns(declaration, context).taking { (item: InformationItem) in item.line }
        columns.replace("page") {
            $0.text("page", vi: "Địa chỉ trang", en: "Address of the page", .address) { context.address($0.address) }
            for language in context.otherLanguages {
                $0.text(
                    "page_\(language.text)", vi: "Địa chỉ trang (\(language.text))",
                    en: "Address of the page (\(language.text))", .address
                ) { context.address($0.address, in: language) }
            }
        }
        columns.replace("form") {
            $0.list("form", vi: "Dạng", en: "Forms") { $0.line.form.split(separator: ";").map(String.init) }
        }
        return DataTable(
            declaration.name, title: declaration.title, about: declaration.about, key: ["id"], columns: columns,
            rows: context.campaign.records.information)
    }
}
