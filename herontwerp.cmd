@echo off
rem Starts, tests and packages Herontwerp on Windows with Maven, Node/npm and a JDK 21 or newer.
setlocal EnableExtensions EnableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "COMMAND=%~1"
if "%COMMAND%"=="" set "COMMAND=help"

set "REST="
set "FIRST=1"
for %%A in (%*) do (
  if defined FIRST (set "FIRST=") else (set "REST=!REST! %%A")
)

if /i "%COMMAND%"=="help" goto usage
call :find_java || exit /b 1
if /i "%COMMAND%"=="run" goto run
if /i "%COMMAND%"=="test" goto test
if /i "%COMMAND%"=="package" goto package
if /i "%COMMAND%"=="cli" goto cli
goto usage

:run
call :build_when_missing || exit /b 1
if not defined HERONTWERP_DATA set "HERONTWERP_DATA=%HOME_DIR%\data"
"%JAVA_HOME%\bin\java" -jar "%JAR%" "--herontwerp.data=%HERONTWERP_DATA%" %REST%
exit /b %ERRORLEVEL%

:cli
call :build_when_missing >nul || exit /b 1
if not exist "%HOME_DIR%\target\app\.complete" (
  "%JAVA_HOME%\bin\java" -Djarmode=tools -jar "%JAR%" extract --force --destination "%HOME_DIR%\target\app" >nul
  echo.> "%HOME_DIR%\target\app\.complete"
)
for %%F in ("%JAR%") do set "PROGRAM=%HOME_DIR%\target\app\%%~nxF"
"%JAVA_HOME%\bin\java" -cp "%PROGRAM%" nl.herontwerp.cli.Main %REST%
exit /b %ERRORLEVEL%

:test
call :need_tools || exit /b 1
pushd "%HOME_DIR%"
call mvn -B -ntp verify %REST%
set "RESULT=%ERRORLEVEL%"
popd
exit /b %RESULT%

:package
call :need_tools || exit /b 1
pushd "%HOME_DIR%"
call mvn -B -ntp -DskipTests package %REST%
set "RESULT=%ERRORLEVEL%"
popd
exit /b %RESULT%

:build_when_missing
call :newest_jar
if defined JAR exit /b 0
call :need_tools || exit /b 1
echo Herontwerp wordt gebouwd. De eerste keer duurt dat enkele minuten.
pushd "%HOME_DIR%"
call mvn -B -ntp -Dquick -DskipTests package
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" exit /b %RESULT%
call :newest_jar
if not defined JAR exit /b 1
exit /b 0

:newest_jar
set "JAR="
for /f "delims=" %%J in ('dir /b /o-d "%HOME_DIR%\target\herontwerp-*.jar.original" 2^>nul') do (
  if not defined JAR if exist "%HOME_DIR%\target\%%~nJ" set "JAR=%HOME_DIR%\target\%%~nJ"
)
exit /b 0

:need_tools
where mvn >nul 2>nul || (echo herontwerp: Maven ontbreekt. Installeer Apache Maven 3.8 of nieuwer. & exit /b 1)
where npm >nul 2>nul || (echo herontwerp: npm ontbreekt. Installeer Node.js met npm, 20 of nieuwer. & exit /b 1)
exit /b 0

rem sets JAVA_HOME to the first JDK that is new enough
:find_java
if defined JAVA_HOME call :is_new "%JAVA_HOME%" && exit /b 0
for /f "delims=" %%P in ('where javac 2^>nul') do (
  for %%B in ("%%~dpP..") do call :is_new "%%~fB" && exit /b 0
)
for %%R in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps" "%LOCALAPPDATA%\Programs\Eclipse Adoptium") do (
  if exist "%%~R" for /d %%D in ("%%~R\*") do call :is_new "%%~D" && exit /b 0
)
echo herontwerp: er is geen JDK 21 of nieuwer gevonden.
echo Installeer een JDK, bijvoorbeeld Temurin 25, of zet JAVA_HOME op de map van een JDK.
exit /b 1

:is_new
if not exist "%~1\bin\javac.exe" exit /b 1
set "MAJOR="
for /f "tokens=2 delims== " %%V in ('"%~1\bin\java" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version"') do set "MAJOR=%%V"
if not defined MAJOR exit /b 1
for /f "tokens=1 delims=." %%V in ("%MAJOR%") do if %%V LSS 21 exit /b 1
set "JAVA_HOME=%~1"
exit /b 0

:usage
echo Gebruik: herontwerp ^<opdracht^>
echo   run [opties]      bouw wat ontbreekt en start de applicatie
echo   test [opties]     draai alle tests
echo   package           maak een uitvoerbaar bestand in target
echo   cli ^<opdracht^>    opdrachten zonder scherm; zie herontwerp cli help
exit /b 0
