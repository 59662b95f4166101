namespace Digital40.Rules.Facts.Reading;

/// <summary>The parts that an office can have in a file.</summary>
internal enum OfficeField
{
    Code,
    Kind,
    Parent,
    NameTh,
    NameEn,
}
