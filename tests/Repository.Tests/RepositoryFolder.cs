namespace Digital40.Repository.Tests;

/// <summary>Finds the checkout that the tests were built from.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder)
    {
        return File.Exists(System.IO.Path.Combine(folder, "Digital40.sln"))
            ? folder
            : Find(Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Digital40.sln."));
    }
}
