using Xunit.Sdk;

namespace Digital40.RulesTests.Discovery;

/// <summary>
/// Makes one test of each case, called by its sentence; and one of each case file and of each year's folder, which fail where those cannot be
/// read. The test method takes the year, the file and the name of the case; the last are empty for a folder and for a file.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Digital40.RulesTests.Discovery.RubricCaseDiscoverer", "RulesTests")]
public sealed class RubricCasesAttribute : FactAttribute;
