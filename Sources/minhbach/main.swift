import SiteCommands

MinhBachCommand.main()
