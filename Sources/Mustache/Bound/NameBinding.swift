/// How the tags that ask for a value become steps of a program.
extension Binder {
    mutating func bind(_ variable: Variable, in surroundings: Surroundings) {
        let name = variable.name.text
        switch shapes.lookup(variable.name) {
        case .item(let number):
            if variable.isEscaped {
                builder.append(.printItem(Int32(number)))
            } else {
                report(.textNeedsTwoBraces(name: name), at: variable.place, surroundings)
            }
        case .found(_, _, absent: let record?):
            report(.possiblyAbsent(name: name, record: record), at: variable.place, surroundings)
        case .found(let path, .text, absent: nil):
            guard variable.isEscaped else {
                report(.textNeedsTwoBraces(name: name), at: variable.place, surroundings)
                return
            }
            builder.append(.print(reference(path)))
        case .found(let path, .html, absent: nil):
            guard !variable.isEscaped else {
                report(.htmlNeedsThreeBraces(name: name), at: variable.place, surroundings)
                return
            }
            builder.append(.printHTML(reference(path)))
        case .found(_, let kind, absent: nil):
            report(.wrongKind(name: name, is: kind.problemKind, use: .print), at: variable.place, surroundings)
        case let failure: report(failure, of: variable.name, at: variable.place, surroundings)
        }
    }

    mutating func bind(_ section: Section, in surroundings: Surroundings) {
        switch shapes.lookup(section.name) {
        case .item(let number):
            let test = builder.open(.whenItem(Int32(number), isInverted: section.isInverted, end: 0))
            bind(section.nodes, in: surroundings)
            builder.close(test)
        case .found(_, .record, absent: nil) where section.isInverted:
            report(
                .wrongKind(name: section.name.text, is: .record, use: .invertedSection),
                at: section.place, surroundings)
        case .found(let path, _, _) where section.isInverted:
            let test = builder.open(.when(reference(path), isInverted: true, end: 0))
            bind(section.nodes, in: surroundings)
            builder.close(test)
        case .found(let path, let kind, _): bind(section, over: path, kind, in: surroundings)
        case let failure:
            report(failure, of: section.name, at: section.place, surroundings)
        }
    }

    private mutating func bind(
        _ section: Section, over path: ShapeStack.Path, _ kind: Shape.Kind, in surroundings: Surroundings
    ) {
        let reference = reference(path)
        switch kind {
        case .text, .html, .flag:
            let test = builder.open(.when(reference, isInverted: false, end: 0))
            shapes.push(path, kind)
            bind(section.nodes, in: surroundings)
            shapes.pop()
            builder.close(test)
        case .record(let shape), .optional(let shape):
            let entry = builder.open(.enter(reference, end: 0))
            shapes.push(shape, present: path)
            bind(section.nodes, in: surroundings)
            shapes.pop(present: path)
            builder.close(entry)
        case .list(let shape):
            let loop = builder.open(.each(reference, end: 0))
            shapes.push(shape)
            bind(section.nodes, in: surroundings)
            shapes.pop()
            builder.close(loop)
        case .texts:
            let loop = builder.open(.eachText(reference, end: 0))
            shapes.pushItem()
            bind(section.nodes, in: surroundings)
            shapes.pop()
            builder.close(loop)
        }
    }

    private mutating func report(
        _ failure: ShapeStack.Lookup, of name: Name, at place: TemplatePlace, _ surroundings: Surroundings
    ) {
        switch failure {
        case .unknown(let part, let offered):
            let nearest = NearestName.nearest(to: part, among: offered)
            report(.unknownName(name: name.text, nearest: nearest, offered: offered), at: place, surroundings)
        case .notARecord(let record, let kind):
            report(.wrongKind(name: record, is: kind.problemKind, use: .path), at: place, surroundings)
        case .noCurrentText: report(.noCurrentText, at: place, surroundings)
        case .found, .item: preconditionFailure("A name that was found is no mistake.")
        }
    }

    private mutating func reference(_ path: ShapeStack.Path) -> Program.Reference {
        builder.reference(record: path.record, slots: path.slots)
    }
}
