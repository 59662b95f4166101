using Digital40.Persistence.Offices;

namespace Digital40.Api.Deadlines;

/// <summary>The deadlines of an office in an edition as of a day; today where none is given.</summary>
internal sealed record OfficeDeadlinesKey(OfficeRecord Office, int Edition, DateOnly? AsOf);
