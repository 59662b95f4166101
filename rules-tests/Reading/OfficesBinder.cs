using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>
/// Reads the offices of a case: codes of the edition's, or offices as in a facts file, or the word <c>all</c>. Where nothing is said there are the
/// edition's first province and its first district.
/// </summary>
internal static class OfficesBinder
{
    private const string All = "all";
    private const string Districts = "districts";

    public static CaseOffices Bind(Fields fields, CaseScope scope)
    {
        var known = scope.Edition.InForce.Offices;
        IReadOnlyList<SourceNode> given = (fields.Optional("offices") ?? scope.Offices) switch
        {
            null => [.. Default(known).Select(code => fields.Node.Text(code))],
            SourceScalar { Text: All } word => [.. known.Keys.Select(code => word.Text(code))],
            var list => Values.Sequence(list, fields.Path.Then("offices"), fields.Problems)?.Items ?? [],
        };
        List<SourceMapping> offices = [.. given.Select(office => office as SourceMapping ?? Known(office, known, fields))];
        List<string> codes = [.. offices.Select(office => office.TextOf("code") ?? "")];
        List<string> districts = [.. offices.Where(office => !IsProvince(office, known)).Select(office => office.TextOf("code") ?? "")];
        var words = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [All] = codes, [Districts] = districts };
        return new CaseOffices(offices, codes, Office(fields, scope, codes) ?? districts.Concat(codes).FirstOrDefault("0"), words);
    }

    private static IEnumerable<string> Default(IReadOnlyDictionary<string, Office> known)
    {
        var province = known.Values.First(office => office.Kind == OfficeKind.Province).Code;
        return [province, known.Values.First(office => office.Parent == province).Code];
    }

    private static SourceMapping Known(SourceNode code, IReadOnlyDictionary<string, Office> known, Fields fields)
    {
        if (code is not SourceScalar { Text: var text } || !known.ContainsKey(text))
        {
            const string Expected = "the code of one of the edition's offices, or an office as in a facts file";
            fields.Problems.Add(CaseErrorCodes.Unknown, code, fields.Path.Then("offices"), Expected, code.Described);
        }

        return new SourceMapping([], code.Line, code.Column).With("code", code);
    }

    private static bool IsProvince(SourceMapping office, IReadOnlyDictionary<string, Office> known) => office.TextOf("kind") is { } kind
        ? kind == "province"
        : known.GetValueOrDefault(office.TextOf("code") ?? "")?.Kind == OfficeKind.Province;

    private static string? Office(Fields fields, CaseScope scope, IReadOnlyList<string> codes)
    {
        if ((fields.Optional("office") ?? scope.Office) is not { } office)
        {
            return null;
        }

        if (office is SourceScalar { Text: var code } && codes.Contains(code))
        {
            return code;
        }

        var expected = $"one of the offices {string.Join(", ", codes)}";
        fields.Problems.Add(CaseErrorCodes.Unknown, office, fields.Path.Then("office"), expected, office.Described);
        return null;
    }
}
