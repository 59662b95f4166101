using System.Globalization;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Comparing;

/// <summary>Goes through two sources side by side and notes where they differ.</summary>
internal sealed class SourceComparer(int fromYear, int toYear)
{
    private const string Year = "edition";
    private readonly List<Change> _changes = [];
    private readonly string _oldFile = FileOf(fromYear);
    private readonly string _newFile = FileOf(toYear);

    public IReadOnlyList<Change> Compare(SourceMapping from, SourceMapping to)
    {
        Compare(from, to, []);
        return _changes;
    }

    private static string FileOf(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}/{EditionLoader.FileName}");

    private void Compare(SourceNode from, SourceNode to, IReadOnlyList<string> path)
    {
        if (NamedChildren.Of(from) is { } old && NamedChildren.Of(to) is { } now && from.GetType() == to.GetType())
        {
            Compare(from, old, to, now, path);
        }
        else if (SourceText.Of(from) is var oldText && SourceText.Of(to) is var newText && oldText != newText)
        {
            Add(path, oldText, newText, from, to);
        }
    }

    private void Compare(SourceNode from, NamedChildren old, SourceNode to, NamedChildren now, IReadOnlyList<string> path)
    {
        CompareOrder(from, old, to, now, path);
        foreach (var name in now.MergedWith(old))
        {
            IReadOnlyList<string> inner = [.. path, name];
            if (old[name] is { } before && now[name] is { } after)
            {
                Compare(before, after, inner);
            }
            else if (old[name] is { } removed)
            {
                Add(inner, SourceText.Of(removed), null, removed, to);
            }
            else if (now[name] is { } added)
            {
                Add(inner, null, SourceText.Of(added), from, added);
            }
        }
    }

    private void CompareOrder(SourceNode from, NamedChildren old, SourceNode to, NamedChildren now, IReadOnlyList<string> path)
    {
        if (path.Count == 0 || !NamedChildren.IsOrdered(path[^1]))
        {
            return;
        }

        List<string> before = [.. old.Names.Where(name => now[name] is not null)];
        List<string> after = [.. now.Names.Where(name => old[name] is not null)];
        if (!before.SequenceEqual(after))
        {
            Add(path, string.Join(", ", before), string.Join(", ", after), from, to);
        }
    }

    private void Add(IReadOnlyList<string> path, string? old, string? now, SourceNode from, SourceNode to)
    {
        if (path is [Year])
        {
            return;
        }

        var text = string.Join('/', path);
        _changes.Add(new Change(
            ChangeKinds.Of([.. path]),
            path is ["criteria", var criterion, ..] ? criterion : null,
            text,
            old,
            now,
            new RubricPlace(text, _oldFile, from.Line, from.Column),
            new RubricPlace(text, _newFile, to.Line, to.Column)));
    }
}
