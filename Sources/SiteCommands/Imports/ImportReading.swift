import CampaignModel
import OfficeFiles
import SiteContent

/// Reads a file into a proposal.
struct ImportReading {
    let contentFolder: String
    let target: StoryTarget?
    /// The language of the explanations in a story's head.
    let language: MessageLanguage
    /// The mapping of another system's files, and what they don't tell themselves.
    var mapping: ImportMapping?

    /// Reads files into one proposal: a document of Word, or forms that units filled in.
    func proposal(of files: [String]) throws(CommandFailure) -> ImportProposal {
        if let mapping { return try systemProposal(of: files, by: mapping) }
        var edit = ImportEdit(contentFolder: contentFolder)
        var site: Site?
        var seen: [FigureOwner: String] = [:]
        for file in files {
            let place = SourcePlace(file: file)
            switch try opened(file) {
            case .fault(let fault): edit.diagnostics.append(fault.diagnostic(at: place))
            case .document(let package):
                guard files.count == 1 else {
                    edit.diagnostics.append(.documentAmongOthers(at: place))
                    continue
                }
                return try story(of: package, at: place)
            case .workbook(let book):
                guard FormImport.isForm(book) else {
                    edit.diagnostics.append(FormFault.notAForm.diagnostic(at: place))
                    continue
                }
                if site == nil {
                    let reading = try ImportContent.read(contentFolder)
                    guard reading.site != nil else { return ImportProposal(diagnostics: reading.diagnostics) }
                    site = reading.site
                }
                if let site { try read(book, file, site, &seen, into: &edit) }
            }
        }
        return edit.proposal
    }

    private struct FigureOwner: Hashable {
        let unit: RegisterIndex<ReportingUnit>
        let period: RegisterIndex<Period>
    }

    private func read(
        _ book: Spreadsheet, _ file: String, _ site: Site, _ seen: inout [FigureOwner: String],
        into edit: inout ImportEdit
    ) throws(CommandFailure) {
        let reader = FormImport(
            campaign: site.campaign, languages: site.languages.map(\.tag), file: file, book: book,
            officeContacts: site.settings.officeContacts)
        switch reader.form() {
        case .failure(let fault): edit.diagnostics.append(fault.diagnostic(at: SourcePlace(file: file)))
        case .success(let form):
            let owner = FigureOwner(unit: form.unit, period: form.period)
            if let other = seen[owner] {
                edit.diagnostics.append(FormFault.twice(other).diagnostic(at: SourcePlace(file: file)))
                return
            }
            seen[owner] = file
            try reader.read(form, into: &edit)
        }
    }

    /// What a file turned out to be.
    private enum Opened {
        case document(OfficePackage)
        case workbook(Spreadsheet)
        case fault(OfficeFault)
    }

    private func opened(_ file: String) throws(CommandFailure) -> Opened {
        do {
            let package = try OfficePackage(bytes(of: file))
            return Spreadsheet.isIn(package) ? .workbook(try Spreadsheet(package)) : .document(package)
        } catch let fault as OfficeFault {
            return .fault(fault)
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            preconditionFailure("Reading \(file) fails with an office fault or a command failure only: \(error).")
        }
    }

    private func story(of document: OfficePackage, at place: SourcePlace) throws(CommandFailure) -> ImportProposal {
        guard let target else { return ImportProposal(diagnostics: [.noStoryTarget(at: place)]) }
        let reading = try outline()
        guard let outline = reading.outline else { return ImportProposal(diagnostics: reading.diagnostics) }
        let word = WordImport(contentFolder: contentFolder, target: target, outline: outline, language: language)
        do {
            return try word.proposal(of: document, at: place)
        } catch {
            return ImportProposal(diagnostics: [error.diagnostic(at: place)])
        }
    }

    func bytes(of file: String) throws -> [UInt8] {
        let reading: BoundedReading.Outcome
        do {
            reading = try BoundedReading.read(file, limit: OfficePackage.largestFile)
        } catch {
            throw CommandFailure.unreadable(file, error)
        }
        switch reading {
        case .bytes(let bytes): return bytes
        case .tooLarge: throw OfficeFault.tooLarge
        case .link, .noFile: throw OfficeFault.otherType
        }
    }
}

extension ImportReading {
    private func outline() throws(CommandFailure) -> (outline: ContentOutline?, diagnostics: [Diagnostic]) {
        do {
            return try ContentOutline.read(contentFolder)
        } catch {
            throw .unreadableContent(contentFolder, error)
        }
    }
}

extension Diagnostic {
    /// A document is brought in alone.
    static func documentAmongOthers(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "import-one-document", at: place,
            summary: Bilingual(
                vi: "Mỗi lần chỉ nhập một bài Word", en: "A document of Word is imported alone"),
            explanation: Bilingual(
                vi: "--as nói bài đi vào đâu, và chỉ nói được cho một bài.",
                en: "--as says where a story goes, and can say it of one only."),
            fix: Bilingual(vi: "Hãy nhập riêng tệp này.", en: "Import this file by itself."))
    }

    /// A document needs a place to go to.
    static func noStoryTarget(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "import-no-target", at: place,
            summary: Bilingual(
                vi: "Chưa nói bài này đi vào đâu", en: "Nothing says where this story goes"),
            explanation: Bilingual(
                vi: "Tên thư mục của bài là địa chỉ của trang, và ở lại mãi.",
                en: "The name of its folder is the address of the page, and stays."),
            fix: Bilingual(
                vi: "Thêm --as LOẠI/TÊN, ví dụ --as models/cho-khong-tien-mat (pages, models, ambassadors, news).",
                en: "Add --as KIND/NAME, such as --as models/cho-khong-tien-mat (pages, models, ambassadors, news)."))
    }
}
