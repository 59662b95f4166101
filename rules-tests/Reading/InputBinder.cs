using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>Reads where the facts of a case come from: a list, a whole facts file that stands in the case, or one beside it.</summary>
internal static class InputBinder
{
    private const string OfficesText = "offices-csv";

    private static readonly Dictionary<string, FactFormat> Formats =
        new(StringComparer.Ordinal) { ["json"] = FactFormat.Json, ["yaml"] = FactFormat.Yaml, ["csv"] = FactFormat.Csv };

    public static CaseInput Bind(Fields fields, CaseScope scope, CaseOffices offices)
    {
        List<string> sources = [.. Formats.Keys.Append("file").Where(fields.Has)];
        var listed = fields.Has("facts") | fields.Has("given");
        if (sources.Count + (listed ? 1 : 0) > 1)
        {
            fields.Problem(CaseErrorCodes.InputTwice, sources[^1], "facts, or one of json, yaml, csv and file", "more than one of them");
        }

        var limits = Limits(fields);
        var text = fields.Optional(OfficesText) as SourceScalar;
        return sources.FirstOrDefault() switch
        {
            "file" => new FactsFile(Path.Combine(scope.Folder, fields.Text("file"))) { Limits = limits },
            { } format => new WrittenFacts(scope.File, Formats[format], Scalar(fields, format), text) { Limits = limits },
            _ => new ListedFacts(scope.File, FactListBinder.Bind(fields, scope, offices)) { Limits = limits },
        };
    }

    private static SourceScalar Scalar(Fields fields, string key)
    {
        if (fields.Needed(key) is SourceScalar text)
        {
            return text;
        }

        fields.Problem(RubricErrorCodes.NodeKind, key, "a text", fields.Node[key]!.Described);
        return fields.Node.Text("");
    }

    private static FactReaderLimits Limits(Fields fields)
    {
        if (fields.OptionalMapping("limits") is not { } given)
        {
            return FactReaderLimits.Default;
        }

        int Limit(string key, int otherwise) => given.Has(key) ? given.Whole(key, 1) : otherwise;
        var limits = new FactReaderLimits
        {
            MaximumBytes = Limit("bytes", FactReaderLimits.Default.MaximumBytes),
            MaximumDepth = Limit("depth", FactReaderLimits.Default.MaximumDepth),
            MaximumFacts = Limit("facts", FactReaderLimits.Default.MaximumFacts),
            MaximumErrors = Limit("errors", FactReaderLimits.Default.MaximumErrors),
        };
        given.Done();
        return limits;
    }
}
