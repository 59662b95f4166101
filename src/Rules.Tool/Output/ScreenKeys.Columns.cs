namespace Digital40.Rules.Tool.Output;

/// <content>The columns of tables.</content>
internal static partial class ScreenKeys
{
    /// <summary>The column of codes.</summary>
    public const string ColumnCode = "column.code";

    /// <summary>The column of offices.</summary>
    public const string ColumnOffice = "column.office";

    /// <summary>The column of points.</summary>
    public const string ColumnPoints = "column.points";

    /// <summary>The column of the most points.</summary>
    public const string ColumnMax = "column.max";

    /// <summary>The column of confirmed points.</summary>
    public const string ColumnConfirmed = "column.confirmed";

    /// <summary>The column of points that can still be reached.</summary>
    public const string ColumnCeiling = "column.ceiling";

    /// <summary>The column of how much has been reported.</summary>
    public const string ColumnState = "column.state";

    /// <summary>The column of what came of it.</summary>
    public const string ColumnResult = "column.result";

    /// <summary>The column of proofs.</summary>
    public const string ColumnProof = "column.proof";

    /// <summary>The column of how many cases were gone through.</summary>
    public const string ColumnCases = "column.cases";

    /// <summary>The column of what is claimed.</summary>
    public const string ColumnClaim = "column.claim";

    /// <summary>The column of kinds.</summary>
    public const string ColumnKind = "column.kind";

    /// <summary>The column of places within a rubric.</summary>
    public const string ColumnPath = "column.path";

    /// <summary>The column of choices.</summary>
    public const string ColumnChoice = "column.choice";

    /// <summary>The column of what a choice means.</summary>
    public const string ColumnMeaning = "column.meaning";

    /// <summary>The column of how many offices move.</summary>
    public const string ColumnMoved = "column.moved";
}
