using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Seeding;

/// <summary>Loads the sample province into a database that has no office yet. Its offices are marked as samples.</summary>
internal sealed class SampleProvince(EditionStore editions, OfficeStore offices, FactFileImport import, ILogger<SampleProvince> logger)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Loads it where there is no office, and never again.</summary>
    public async Task LoadOnceAsync(CancellationToken cancellationToken)
    {
        if (await offices.CountAsync(new Persistence.Offices.OfficeFilter(), cancellationToken) > 0)
        {
            return;
        }

        foreach (var path in Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal))
        {
            var (edition, file) = FactFile.Read(path, editions, year: null, known: null);
            var errors = file.IsValid
                ? (await import.RunAsync(new Caller("sample"), file, cancellationToken)).Select(error => $"{error.Code} {error.Message}")
                : file.Errors.Select(error => error.ToString());
            logger.LogInformation("The database was empty: the sample {File} of edition {Edition} is loaded; what it reports is invented.", Path.GetFileName(path), edition);
            foreach (var error in errors)
            {
                logger.LogError("The sample {File} is not loaded: {Error}", Path.GetFileName(path), error);
            }
        }
    }
}
