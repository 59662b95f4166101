using System.Globalization;

namespace Digital40.Rules.Facts.Reading;

/// <summary>Makes results: a sheet only when nothing is wrong, and never more errors than are to be listed.</summary>
internal static class FactResults
{
    /// <summary>The result of reading or checking.</summary>
    /// <param name="sheet">The raw sheet, where it was read to its end.</param>
    /// <param name="facts">The checked facts; used only when there are no problems.</param>
    /// <param name="limits">How many errors are listed.</param>
    /// <param name="files">What is wrong with each file, in the order that they are to be listed.</param>
    public static FactReadResult Of(RawSheet? sheet, FactSheet? facts, FactReaderLimits limits, params FactProblems[] files)
    {
        var failed = files.Any(file => file.Count > 0);
        var errors = Listed(files.SelectMany(file => file.Errors), files, limits.MaximumErrors);
        var warnings = Listed(files.SelectMany(file => file.Warnings), files, limits.MaximumErrors);
        return new FactReadResult(failed ? null : facts, errors, warnings) { IsSample = sheet?.IsSample ?? false, Note = sheet?.Note };
    }

    private static List<FactError> Listed(IEnumerable<FactError> all, FactProblems[] files, int most)
    {
        var sorted = all.ToList();
        var others = sorted.Count - most;
        if (others <= 0)
        {
            return sorted;
        }

        sorted.RemoveRange(most, others);
        var count = others.ToString("N0", CultureInfo.InvariantCulture);
        var message = files.Any(file => file.IsFull) ? $"And at least {count} more; the rest was not looked at." : $"And {count} more.";
        sorted.Add(new FactError(files[0].File, 0, 0, null, FactErrorCodes.ErrorsNotListed, message, "", ""));
        return sorted;
    }
}
